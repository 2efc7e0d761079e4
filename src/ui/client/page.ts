// The script on every page; without it every page still does its work.
import { watchBusyForms } from "./busy-forms.ts";
import { countCharacters } from "./character-count.ts";
import { closeMenus } from "./close-menus.ts";

countCharacters(document);
closeMenus();
watchBusyForms();
