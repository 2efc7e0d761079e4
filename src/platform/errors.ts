// The few errors that are thrown; everything expected is a return value instead.

/**
 * Base of every error thrown on purpose. `code` is stable and safe to log; `message` is written by us in
 * constant English and never carries what a person typed.
 */
export class HimoriError extends Error {
  readonly code: string = "ERR_HIMORI";

  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = this.constructor.name;
  }
}

/** What the operator set (environment, key file, folder) cannot be used; the program does not start. */
export class ConfigError extends HimoriError {
  override readonly code = "ERR_CONFIG";
}

export type EncryptionCode =
  /** The ciphertext, its place or its key is not the one it was made with. */
  | "ERR_DECRYPTION_FAILED"
  /** Not something we encrypted, or by a version that this program does not know. */
  | "ERR_ENCRYPTED_FORMAT"
  /** The data key was wrapped under a master key that is not loaded. */
  | "ERR_MASTER_KEY_UNKNOWN"
  /** The master key itself is malformed, unreadable, or readable by others. */
  | "ERR_MASTER_KEY_UNUSABLE";

/** Something encrypted cannot be opened; thrown so that a failed load is never taken for "nothing here". */
export class EncryptionError extends HimoriError {
  override readonly code: EncryptionCode;

  constructor(code: EncryptionCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
