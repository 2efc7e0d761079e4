// Texts that may tell a company's secret, kept encrypted with its own key in the tables of others.
import { decryptField, encryptField } from "#platform/encryption/field.ts";
import type { MasterKey } from "#platform/encryption/master-key.ts";
import type { Clock } from "../clock.ts";
import { systemActor } from "../database/actor.ts";
import type { Database, Transaction } from "../database/database.ts";
import { findCompanyKey, openCompanyKey } from "./company-keys.ts";

/** The table, row and column a text lives in; it opens nowhere else. */
export type TextPlace = { readonly table: string; readonly row: string; readonly column: string };

export type TextsOfCompany = {
  readonly encrypt: (text: string, place: TextPlace) => Uint8Array;
  /** Throws EncryptionError when it was altered, moved, or is another company's. */
  readonly decrypt: (encrypted: Uint8Array, place: TextPlace) => string;
};

export type CompanyTexts = {
  /** Sees to it that the company has a key, whoever writes first. Call it before the transaction that encrypts. */
  prepare(companyId: string): Promise<void>;
  /** With the company's key, as far as the transaction's actor may use it; throws where there is none. */
  of(tx: Transaction, companyId: string): Promise<TextsOfCompany>;
};

type Needs = { readonly database: Database; readonly master: MasterKey; readonly clock: Clock };

export function openCompanyTexts({ database, master, clock }: Needs): CompanyTexts {
  return {
    async prepare(companyId) {
      await database.as(systemActor("company-key"), (tx) => openCompanyKey(tx, { master, clock }, companyId));
    },
    async of(tx, companyId) {
      const dataKey = await findCompanyKey(tx, master, companyId);
      if (!dataKey) throw new Error("the company has no key, or none for this actor");
      return {
        encrypt: (text, place) => encryptField(dataKey, text, place),
        decrypt: (encrypted, place) => decryptField(dataKey, encrypted, place),
      };
    },
  };
}
