// The choice of language: links in their own languages, folded so that it needs no script.
import { languageNames, languages } from "#i18n/languages.ts";
import { type Frame, languageHref } from "./frame.ts";
import { Icon } from "./icon.tsx";
import { useWords } from "./words.ts";

export function LanguageMenu({ frame }: { frame: Frame }) {
  const words = useWords().page;
  return (
    <details class="menu language-menu">
      <summary class="menu-button">
        <Icon name="globe" />
        <span class="sr-only">{words.language}: </span>
        <span>{languageNames[frame.language]}</span>
      </summary>
      <ul class="menu-panel">
        {(frame.languages ?? languages).map((language) => (
          <li>
            <a
              href={languageHref(frame.path, language)}
              lang={language}
              hreflang={language}
              aria-current={language === frame.language ? "true" : undefined}
            >
              {languageNames[language]}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
