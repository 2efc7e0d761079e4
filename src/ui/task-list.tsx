// Things to do, each with its state, as one list to come back to.
import { Tag, type TagColour } from "./tag.tsx";
import { useWords } from "./words.ts";

export type TaskState = "done" | "started" | "notStarted" | "toFix" | "locked";

export type Task = { title: string; state: TaskState; href: string; hint?: string | undefined };

const colours: Record<TaskState, TagColour> = {
  done: "green",
  started: "blue",
  notStarted: "grey",
  toFix: "red",
  locked: "grey",
};

/** A locked task is named but not linked. */
export function TaskList({ tasks }: { tasks: readonly Task[] }) {
  const words = useWords().tasks;
  return (
    <ul class="task-list">
      {tasks.map((task) => (
        <li class="task">
          <div class="task-name">
            {task.state === "locked" ? <span>{task.title}</span> : <a href={task.href}>{task.title}</a>}
            {task.hint !== undefined && <p class="hint">{task.hint}</p>}
          </div>
          <Tag colour={colours[task.state]}>{words[task.state]}</Tag>
        </li>
      ))}
    </ul>
  );
}
