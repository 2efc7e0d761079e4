// What an assessment comes to: computed once when it is given, read by the plan and by the follow-up. Types alone.

/** Points of at most three; null where no answered item counts. */
export type Score = {
  /** Id of the group, aim or requirement (content/self-check). */
  readonly id: string;
  readonly company: number | null;
  readonly headquarters: number | null;
  readonly expert: number | null;
};

/** What each side says of an item; null where it said nothing. */
export type ItemScore = {
  readonly item: number;
  /** Ids of the scale (content/self-check). */
  readonly company: string | null;
  readonly headquarters: string | null;
  readonly expert: string | null;
  /** The expert's own words, "" where there are none. */
  readonly finding: string;
  /** Who answers for it at the company, as its sheet says: a role; "" where it says nothing. */
  readonly role: string;
};

/** An item below the full three points in the expert's eyes. */
export type Gap = {
  readonly item: number;
  readonly priority: boolean;
  readonly company: string | null;
  readonly expert: string;
  readonly finding: string;
  /** The menu line of the programme that helps. */
  readonly menuLine: string;
};

/** One field of the grid: how well information is kept from going by this route, by measures of this aim. */
export type GridCell = {
  readonly route: string;
  readonly aim: string;
  /** Points of at most three; null where no item of the sheet lies here. */
  readonly points: number | null;
  readonly items: readonly number[];
};

/** Important information that is not kept like it. */
export type Unmanaged = {
  readonly itemId: string;
  readonly number: number;
  readonly title: string;
  readonly level: string;
  readonly why: readonly (
    | "not-marked"
    | "open-access"
    | "access-unknown"
    | "not-managed"
    | "given-without-contract"
  )[];
};

/** A contradiction within or between the two sheets. */
export type Inconsistency = {
  /** Id of the check (content/assess/consistency.yaml). */
  readonly check: string;
  /** Rows of the inventory it was found in, by number; empty where it concerns the self-check alone. */
  readonly rows: readonly number[];
  /** Items of the self-check it was found in. */
  readonly items: readonly number[];
};

export type RecommendedMeasure = {
  /** Id of the catalogue (content/assess/measures.yaml). */
  readonly measure: string;
  readonly menuLine: string;
  /** The expert's own words, "" where none were needed. */
  readonly note: string;
  /** First those that mend a priority item. */
  readonly rank: number;
};

/** How much the list held at that time. */
export type StockCounts = {
  readonly items: number;
  readonly important: number;
  /** By the level set, or else proposed; "none" where there is neither. */
  readonly byLevel: Readonly<Record<string, number>>;
};

export type AssessmentResult = {
  readonly assessmentId: string;
  readonly givenAt: Date;
  /** The sheets it rests on. */
  readonly handedInAt: Date;
  /** Over all items; its id is "all". */
  readonly overall: Score;
  /** In the order of the sheet. */
  readonly items: readonly ItemScore[];
  readonly stock: StockCounts;
  readonly byGroup: readonly Score[];
  readonly byAim: readonly Score[];
  readonly byRequirement: readonly Score[];
  readonly gaps: readonly Gap[];
  readonly grid: readonly GridCell[];
  readonly unmanaged: readonly Unmanaged[];
  readonly inconsistencies: readonly Inconsistency[];
  readonly measures: readonly RecommendedMeasure[];
  readonly summary: string;
};
