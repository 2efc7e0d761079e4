// What a schema alone cannot see in an edition: ids that point nowhere, ids given twice, dates out of order.

type Identified = { id: string };

type References = {
  caps: { casesPerCountry: Readonly<Record<string, number>> };
  period: { opensOn: string | null; closesOn: string | null; supportEndsOn: string };
  countries: readonly { code: string }[];
  applicantKinds: readonly Identified[];
  siteStatuses: readonly Identified[];
  companySizes: readonly Identified[];
  businessTypes: readonly Identified[];
  menuGroups: readonly (Identified & { within?: string | undefined })[];
  menu: readonly (Identified & { group?: string | undefined; compulsory: boolean })[];
  alternatives: readonly (readonly string[])[];
  conditions: readonly (Identified & { forKinds?: readonly string[] | undefined })[];
};

type Fault = { path: (string | number)[]; message: string };

/** Each fault with its path inside the edition; none when everything fits together. */
export function referenceFaults(edition: References): Fault[] {
  return [...twice(edition), ...nowhere(edition), ...outOfOrder(edition.period)];
}

function twice(edition: References): Fault[] {
  const lists = ["applicantKinds", "siteStatuses", "companySizes", "businessTypes"] as const;
  const moreLists = ["menuGroups", "menu", "conditions"] as const;
  const idsOf: [string, string[]][] = [
    ["countries", edition.countries.map((country) => country.code)],
    ...[...lists, ...moreLists].map((list): [string, string[]] => [list, edition[list].map(({ id }) => id)]),
  ];
  return idsOf.flatMap(([list, ids]) =>
    ids.flatMap((id, index) =>
      ids.indexOf(id) === index ? [] : [{ path: [list, index], message: `${id} is given twice` }],
    ),
  );
}

function nowhere(edition: References): Fault[] {
  const countries = new Set(edition.countries.map(({ code }) => code));
  const groups = new Set(edition.menuGroups.map(({ id }) => id));
  const kinds = new Set(edition.applicantKinds.map(({ id }) => id));
  const lines = new Map(edition.menu.map((line) => [line.id, line]));
  const faults: Fault[] = [];
  const missing = (path: Fault["path"], id: string) => faults.push({ path, message: `${id} is not defined` });

  for (const code of Object.keys(edition.caps.casesPerCountry)) {
    if (!countries.has(code)) missing(["caps", "casesPerCountry", code], code);
  }
  for (const [index, { within }] of edition.menuGroups.entries()) {
    if (within !== undefined && !groups.has(within)) missing(["menuGroups", index, "within"], within);
  }
  for (const [index, { group }] of edition.menu.entries()) {
    if (group !== undefined && !groups.has(group)) missing(["menu", index, "group"], group);
  }
  for (const [index, { forKinds }] of edition.conditions.entries()) {
    for (const kind of forKinds ?? []) if (!kinds.has(kind)) missing(["conditions", index, "forKinds"], kind);
  }
  for (const [index, id] of edition.alternatives.flatMap((ids, at) => ids.map((one) => [at, one] as const))) {
    const line = lines.get(id);
    if (line === undefined) missing(["alternatives", index], id);
    else if (line.compulsory) faults.push({ path: ["alternatives", index], message: `${id} is compulsory` });
  }
  return faults;
}

function outOfOrder(period: References["period"]): Fault[] {
  const dates = [period.opensOn, period.closesOn, period.supportEndsOn].filter((date) => date !== null);
  return dates.every((date, index) => index === 0 || (dates[index - 1] ?? "") <= date)
    ? []
    : [{ path: ["period"], message: "opensOn, closesOn and supportEndsOn are out of order" }];
}
