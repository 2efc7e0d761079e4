// The script on every page; without it every page still does its work.
import { countCharacters } from "./character-count.ts";
import { closeMenus } from "./close-menus.ts";

countCharacters(document);
closeMenus();
