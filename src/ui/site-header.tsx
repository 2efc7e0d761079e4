// The head of every page: demo banner, name, language menu, navigation, account.
import { Brand } from "./brand.tsx";
import type { Frame } from "./frame.ts";
import { Icon } from "./icon.tsx";
import { LanguageMenu } from "./language-menu.tsx";
import { useWords } from "./words.ts";

export function SiteHeader({ frame }: { frame: Frame }) {
  return (
    <header class="site-header">
      {frame.demo && <DemoBanner href={frame.links.demo} />}
      <div class="bounds site-header-row">
        <Brand href={frame.links.home} name={frame.siteName} />
        <LanguageMenu frame={frame} />
        <SiteMenu frame={frame} />
      </div>
    </header>
  );
}

function DemoBanner({ href }: { href: string | null }) {
  const words = useWords().page;
  return (
    <div class="demo-banner">
      <p class="bounds">
        {words.demo} {href !== null && <a href={href}>{words.demoLink}</a>}
      </p>
    </div>
  );
}

/** Folded behind a button on phones; the stylesheet lays it open on wider screens. */
function SiteMenu({ frame }: { frame: Frame }) {
  const words = useWords().page;
  return (
    <details class="menu site-menu">
      <summary class="menu-button">
        <Icon name="menu" />
        <span>{words.menu}</span>
      </summary>
      <div class="menu-panel">
        {frame.navigation.length > 0 && (
          <nav aria-label={words.mainNavigation}>
            <ul>
              {frame.navigation.map((link) => (
                <li>
                  <a href={link.href} aria-current={link.current ? "page" : undefined}>
                    {link.label}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        )}
        <Account frame={frame} />
      </div>
    </details>
  );
}

function Account({ frame: { signedInAs, links } }: { frame: Frame }) {
  const words = useWords().page;
  if (signedInAs === null) {
    return (
      <div class="site-account">
        <a class="sign-in" href={links.signIn}>
          <Icon name="user" />
          {words.signIn}
        </a>
      </div>
    );
  }
  return (
    <div class="site-account">
      <a href={links.account}>
        <Icon name="user" />
        <span>
          <span class="sr-only">{words.account}: </span>
          {words.signedInAs(signedInAs.name, signedInAs.roleLabel)}
        </span>
      </a>
      <form method="post" action={links.signOut}>
        <button type="submit">{words.signOut}</button>
      </form>
    </div>
  );
}
