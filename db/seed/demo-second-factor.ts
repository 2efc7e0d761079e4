// Gives a demo person the demo world's known second factor, so that tests and readers of README can compute its codes.
import { symmetricEncrypt } from "better-auth/crypto";
import type { Workings } from "#people/sign-in/workings.ts";
import { demoSecondFactor } from "./demo-people.ts";

/** Written as the sign-in library itself writes it; does nothing for a person who has one. */
export async function giveSecondFactor({ library }: Workings, userId: string): Promise<void> {
  const { adapter, internalAdapter, secretConfig } = await library.$context;
  const where = [{ field: "userId", value: userId }];
  if (!(await adapter.findOne({ model: "twoFactor", where }))) {
    const secret = await symmetricEncrypt({ key: secretConfig, data: demoSecondFactor.secret });
    const backupCodes = await symmetricEncrypt({ key: secretConfig, data: "[]" });
    await adapter.create({ model: "twoFactor", data: { userId, secret, backupCodes, verified: true } });
  }
  await internalAdapter.updateUser(userId, { twoFactorEnabled: true });
}

/** The six digits an authenticator app would show now. */
export async function demoCode({ library }: Workings): Promise<string> {
  const { code } = await library.api.generateTOTP({ body: { secret: demoSecondFactor.secret } });
  return code;
}
