export interface SideTask {
  readonly label: string;
  readonly href: string;
  /** What stands behind it: "7/11 · 불일치 2". */
  readonly note: string;
  readonly state?: 'open' | 'done' | 'alarm' | undefined;
  readonly current?: boolean | undefined;
}

/** The list at the side of a page that is one of several: what is done, what waits. */
export function SideTasks({ heading, tasks }: { heading: string; tasks: readonly SideTask[] }) {
  return (
    <>
      <h2>{heading}</h2>
      <ul class="tasks">
        {tasks.map((task) => (
          <li key={task.href}>
            <a href={task.href} class={task.state} aria-current={task.current === true ? 'page' : undefined}>
              <span>{task.label}</span>
              <span class="n num">{task.note}</span>
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
