// Looking for words. They are sent in the body and never in the address: they may be part of a title.
import type { Language } from "#i18n/languages.ts";
import { Button } from "#ui/button.tsx";
import { TextField } from "#ui/text-field.tsx";
import { urls } from "#urls.ts";
import { inventoryMessages } from "../messages/catalog.ts";

type Props = { readonly language: Language; readonly caseId: string; readonly typed: string };

export function SearchForm({ language, caseId, typed }: Props) {
  const words = inventoryMessages[language].search;
  return (
    <form method="post" action={urls.inventorySearch.to({ caseId })} role="search">
      <TextField name="words" label={words.label} hint={words.hint} value={typed} type="search" width={30} />
      <Button kind="secondary" small>
        {words.submit}
      </Button>
    </form>
  );
}
