// What is wrong on this page, first thing on it: each problem links to its field.
import { type FieldError, fieldId } from "./field-id.ts";
import { Icon } from "./icon.tsx";
import { useWords } from "./words.ts";

/** Takes the focus when the page opens (autofocus needs no script) and is read out as an alert. */
export function ErrorSummary({ errors }: { errors: readonly FieldError[] }) {
  const words = useWords().form;
  if (errors.length === 0) return null;
  return (
    <div class="error-summary" id="error-summary" tabindex={-1} autofocus>
      <div role="alert">
        <h2>
          <Icon name="error" />
          {words.errorSummary}
        </h2>
        <ul>
          {errors.map((error) => (
            <li>
              <a href={`#${fieldId(error.name)}`}>{error.text}</a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
