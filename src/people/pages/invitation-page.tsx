// An invitation as the invited sees it.
import { Button, ButtonLink, ButtonRow } from "#ui/button.tsx";
import type { Frame } from "#ui/frame.ts";
import { PageTitle } from "#ui/heading.tsx";
import { Notification } from "#ui/notification.tsx";
import { Page } from "#ui/page.tsx";
import { urls } from "#urls.ts";
import { peopleMessages } from "../messages/people.ts";
import type { FoundInvitation } from "../store.ts";

export type InvitationProblem = "ended" | "expired" | "other-address" | "unconfirmed" | "staffAccount";

type Props = {
  frame: Frame;
  token: string;
  invitation: Pick<FoundInvitation, "companyName" | "email" | "role">;
  signedIn: boolean;
  problem: InvitationProblem | undefined;
};

export function InvitationPage({ frame, token, invitation, signedIn, problem }: Props) {
  const { invitation: words, roles, signIn, signUp } = peopleMessages[frame.language];
  const { companyName, email, role } = invitation;
  const back = urls.invitation.to({ token });
  const isOver = problem === "ended" || problem === "expired";
  return (
    <Page frame={frame} title={words.title}>
      <PageTitle lead={words.into(companyName ?? words.staff(roles[role]))}>{words.title}</PageTitle>
      {problem && <Notification kind="warning" title={words[problem]} />}
      {!isOver && (
        <>
          <p>{words.asRole(roles[role])}</p>
          <p>{words.forWhom(email)}</p>
        </>
      )}
      {!isOver && !signedIn && (
        <>
          <p>{words.signInFirst}</p>
          <ButtonRow>
            <ButtonLink href={urls.signIn.to({}, { back })}>{signIn.submit}</ButtonLink>
            <ButtonLink kind="secondary" href={urls.signUp.to({}, { back })}>
              {signUp.title}
            </ButtonLink>
          </ButtonRow>
        </>
      )}
      {signedIn && problem === undefined && (
        <form method="post" action={back}>
          <Button>{words.accept}</Button>
        </form>
      )}
    </Page>
  );
}
