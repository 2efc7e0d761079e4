// The foot of every page.
import type { Frame } from "./frame.ts";
import { useWords } from "./words.ts";

export function SiteFooter({ frame }: { frame: Frame }) {
  const words = useWords().page;
  return (
    <footer class="site-footer">
      <div class="bounds">
        <nav aria-label={words.footerNavigation}>
          <ul>
            <li>
              <a href={frame.links.contact}>{words.contact}</a>
            </li>
            <li>
              <a href={frame.links.privacy}>{words.privacy}</a>
            </li>
            <li>
              <a href={frame.links.accessibility}>{words.accessibility}</a>
            </li>
          </ul>
        </nav>
        <p class="site-footer-name">{frame.siteName}</p>
      </div>
    </footer>
  );
}
