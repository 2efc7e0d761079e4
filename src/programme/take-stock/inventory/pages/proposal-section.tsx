// The level that is proposed, why, and by which formula.
import type { Language } from "#i18n/languages.ts";
import { Details } from "#ui/details.tsx";
import type { ItemValues } from "../../handed-in.ts";
import { type LevelReason, proposeLevel } from "../level.ts";
import { inventoryMessages } from "../messages/catalog.ts";
import { optionName } from "./item-tags.tsx";

type Props = { readonly language: Language; readonly values: ItemValues; readonly brief?: boolean };

/** `brief`: without the formula, for the middle of a form. */
export function ProposalSection({ language, values, brief = false }: Props) {
  const words = inventoryMessages[language].proposal;
  if (!brief) {
    return (
      <Details summary={words.formula} id="formula">
        <ul>
          {[
            words.formulaWeight,
            words.formulaLevel,
            words.formulaContract,
            words.formulaPublic,
            words.formulaPriority,
          ].map((line) => (
            <li>{line}</li>
          ))}
        </ul>
      </Details>
    );
  }
  const proposal = proposeLevel(values);
  if (!proposal) return <p>{words.none}</p>;
  return (
    <div class="card">
      <p>
        <strong>{words.level(optionName("level", proposal.level, language))}</strong>
      </p>
      <p>{words.because}</p>
      <ul>
        {proposal.reasons.map((reason) => (
          <li>{reasonText(reason, language)}</li>
        ))}
      </ul>
      <p>
        {words.yours} <a href="#formula">{words.formula}</a>
      </p>
    </div>
  );
}

function reasonText(reason: LevelReason, language: Language): string {
  const words = inventoryMessages[language].proposal;
  switch (reason.kind) {
    case "loss":
      return words.loss(String(reason.points));
    case "rival-value":
      return words.rivalValue(String(reason.points));
    case "duty":
      return words.duty;
    case "others-contract":
      return words.othersContract;
    case "public":
      return words.public;
  }
}
