// What an expert keeps about themselves: the profile, and when they are not available.
import type { StaffLanguage } from "#i18n/languages.ts";
import type { FieldError } from "#ui/field-id.ts";
import type { Frame } from "#ui/frame.ts";
import { PageTitle } from "#ui/heading.tsx";
import { Notification } from "#ui/notification.tsx";
import { Page } from "#ui/page.tsx";
import { urls } from "#urls.ts";
import { expertMessages } from "../messages/experts.ts";
import type { Wording } from "../wording.ts";
import { Pauses, type ShownPause, type TypedPause } from "./pauses.tsx";
import { ProfileForm, type TypedProfile } from "./profile-form.tsx";

export type ProfileNotice = "saved" | "recorded" | "ended";

type Props = {
  frame: Frame & { language: StaffLanguage };
  wording: Wording;
  typed: TypedProfile;
  version: number;
  /** When the newest version was saved; undefined before the first. */
  savedAt: string | undefined;
  ended: boolean;
  /** Another window saved in between. */
  changedMeanwhile: boolean;
  longest: { readonly times: number; readonly about: number };
  pauses: readonly ShownPause[];
  typedPause: TypedPause;
  errors: readonly FieldError[];
  notice: ProfileNotice | undefined;
};

export function ExpertProfilePage(props: Props) {
  const { frame, errors, version, savedAt, ended, changedMeanwhile, notice, pauses, typedPause } = props;
  const { language } = frame;
  const { profile: words, pauses: pauseWords } = expertMessages[language];
  const notices = { saved: words.saved, recorded: pauseWords.recorded, ended: pauseWords.ended };
  return (
    <Page frame={frame} title={words.title} errors={errors}>
      <PageTitle lead={words.lead}>{words.title}</PageTitle>
      {notice && <Notification kind="success" title={notices[notice]} announce />}
      {changedMeanwhile && <Notification kind="warning" title={words.changedMeanwhile} announce />}
      {ended && <Notification kind="warning" title={words.endedNotice} />}
      {savedAt === undefined ? (
        !ended && <Notification kind="info" title={words.first} />
      ) : (
        <p class="muted">{words.version(String(version), savedAt)}</p>
      )}
      <ProfileForm {...props} language={language} />
      <Pauses {...{ language, pauses, errors }} typed={typedPause} action={urls.ownPauses.to()} />
    </Page>
  );
}
