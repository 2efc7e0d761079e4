// Ids in addresses: one that is not written like ours is unknown, and the database need not be asked.

const pattern = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** True for a UUID as we write them: lower case, with hyphens. */
export function isUuid(text: string): boolean {
  return pattern.test(text);
}
