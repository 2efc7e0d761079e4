// The ways in which a save comes about; what was changed together is undone together.

export const batchKinds = ["typed", "pasted", "bulk", "imported", "removed", "restored", "undone"] as const;
export type BatchKind = (typeof batchKinds)[number];
