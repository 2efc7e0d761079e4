// Tables of who may end a membership and who may accept an invitation.
import { describe, expect, test } from "vitest";
import { type Member, mayAcceptInvitation, mayEndMembership } from "./rules.ts";

const owner: Member = { membershipId: "m1", userId: "anna", role: "owner" };
const secondOwner: Member = { membershipId: "m2", userId: "bob", role: "owner" };
const member: Member = { membershipId: "m3", userId: "cara", role: "member" };

describe("mayEndMembership", () => {
  test.each([
    ["an owner ends a member's", [owner, member], "m3", "anna", "ok"],
    ["an owner ends another owner's", [owner, secondOwner], "m2", "anna", "ok"],
    ["an owner leaves when another stays", [owner, secondOwner], "m1", "anna", "ok"],
    ["the last owner leaves", [owner, member], "m1", "anna", "last-owner"],
    ["a member leaves", [owner, member], "m3", "cara", "ok"],
    ["a member ends the owner's", [owner, secondOwner, member], "m1", "cara", "not-an-owner"],
    ["somebody from elsewhere", [owner, member], "m3", "zoe", "not-an-owner"],
    ["a membership of elsewhere", [owner, member], "m9", "anna", "not-a-member"],
  ] satisfies [string, Member[], string, string, string][])(
    "%s: %s",
    (_, members, membershipId, by, outcome) => {
      const ruling = mayEndMembership(members, { membershipId, by });
      expect(ruling.ok ? "ok" : ruling.reason).toBe(outcome);
    },
  );
});

describe("mayAcceptInvitation", () => {
  const now = new Date("2026-09-10T00:00:00Z");
  const invitation = {
    email: "Anna@example.jp",
    ended: false,
    expiresAt: new Date("2026-09-11T00:00:00Z"),
    ofCompany: true,
  };
  const person = { email: "anna@example.jp", emailVerified: true, role: "company", member: false };
  test.each([
    ["the invited, whatever the capitals", {}, {}, "ok"],
    ["used or taken back", { ended: true }, {}, "ended"],
    ["too late", { expiresAt: now }, {}, "expired"],
    ["another address", {}, { email: "eve@example.jp" }, "other-address"],
    ["an address nobody has confirmed", {}, { emailVerified: false }, "unconfirmed"],
    ["an expert into a company", {}, { role: "expert" }, "staff"],
    ["anybody into the office", { ofCompany: false }, {}, "ok"],
    ["a member of a company into the office", { ofCompany: false }, { member: true }, "staff"],
    ["a member of a company into another", {}, { member: true }, "ok"],
  ])("%s", (_, ofInvitation, ofPerson, outcome) => {
    const ruling = mayAcceptInvitation({ ...invitation, ...ofInvitation }, { ...person, ...ofPerson }, now);
    expect(ruling.ok ? "ok" : ruling.reason).toBe(outcome);
  });
});
