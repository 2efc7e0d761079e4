// What a form carries along unseen.

/** Empty values are left out. */
export function HiddenFields({ values }: { values: Readonly<Record<string, string | undefined>> }) {
  return (
    <>
      {Object.entries(values).map(
        ([name, value]) =>
          value !== undefined && value !== "" && <input type="hidden" name={name} value={value} />,
      )}
    </>
  );
}
