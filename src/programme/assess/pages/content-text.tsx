// A text of the content in the reader's language, or in English and marked as such where it is not there yet.
import type { Language } from "#i18n/languages.ts";
import { useLanguage } from "#ui/words.ts";

type Texts = Readonly<{ [L in Language]?: string | undefined }> & { readonly en: string };

export function ContentText({ of }: { of: Texts }) {
  const own = of[useLanguage()];
  return own === undefined ? <span lang="en">{of.en}</span> : <>{own}</>;
}
