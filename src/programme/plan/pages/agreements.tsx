// What each side said to a version of a plan, and when.
import { planMessages } from "../messages/parties/catalog.ts";
import type { KnownVersion } from "../store.ts";
import type { PlanPageProps } from "./plan-page-props.ts";

type Props = Pick<PlanPageProps, "frame" | "momentOf"> & { version: KnownVersion };

export function Agreements({ frame, version, momentOf }: Props) {
  const words = planMessages[frame.language];
  const told = (["company", "expert"] as const).map((side) => {
    const name = words.sides[side];
    const agreed = version.agreements.find((one) => one.side === side);
    if (version.side === side) return words.proposedOn(name, momentOf(version.proposedAt));
    if (agreed) return words.agreedOn(name, momentOf(agreed.agreedAt));
    const { refusal } = version;
    if (refusal?.side === side) return words.refusedOn(name, momentOf(refusal.refusedAt));
    return words.notAnswered(name);
  });
  return (
    <ul aria-label={words.agreements}>
      {told.map((line) => (
        <li>{line}</li>
      ))}
    </ul>
  );
}
