import type { ChainStep } from '../../src/modules/survivability/index.js';
import type { Component, Topology } from '../../src/modules/topology/index.js';
import type { OracleTimes } from './survivability-oracle.js';

/**
 * Why a chain does not hold, step by step, judged from the times alone: each step's time follows from its parts, each goes
 * on behind what it waited for, and the last is a takeover that waited for nothing, or a blocker. Empty where all is well.
 */
export function faultsOfChain(
  chain: readonly ChainStep[],
  requires: readonly string[],
  topology: Topology,
  lost: readonly string[],
  times: OracleTimes,
): readonly string[] {
  const byId = new Map(topology.components.map((component) => [component.id, component]));
  const latest = (components: readonly Component[]) => {
    const longest = Math.max(0, ...components.map(({ id }) => times.running(id)));
    return components
      .filter(({ id }) => times.running(id) === longest)
      .map(({ id }) => id)
      .toSorted()[0];
  };
  const faults: string[] = [];
  let expected = latest(times.behind(requires));
  const met: string[] = [];
  chain.forEach((step, index) => {
    const component = byId.get(step.component);
    const isLast = index === chain.length - 1;
    if (component === undefined || step.component !== expected) {
      faults.push(`step ${index} is ${step.component}, not ${expected ?? 'the end'}`);
      return;
    }
    const left = component.placements
      .filter(({ site }) => !lost.includes(site))
      .toSorted((a, b) => (a.site < b.site ? -1 : 1));
    const percent = left.reduce((sum, each) => sum + each.percent, 0);
    const running = times.running(component.id);
    const because = met.includes(component.id)
      ? 'deadlock'
      : running < Infinity
        ? 'takeover'
        : left.length === 0
          ? 'gone'
          : percent < component.requiredPercent
            ? 'capacity'
            : 'blocked';
    if (step.because !== because) faults.push(`step ${index} says ${step.because}, not ${because}`);
    if (step.readyMinutes !== (running < Infinity ? running : null))
      faults.push(`step ${index}: ready at ${String(step.readyMinutes)}`);
    const wanted = because === 'takeover' ? running : Infinity;
    const placement = ['takeover', 'blocked'].includes(because)
      ? left.find(({ site }) => times.ready(component.id, site) === wanted)
      : undefined;
    if (step.site !== (placement?.site ?? null)) faults.push(`step ${index} is in ${String(step.site)}`);
    if (because === 'deadlock') {
      const cycle = met.slice(met.indexOf(component.id));
      if (JSON.stringify(step.cycle) !== JSON.stringify(cycle))
        faults.push(`step ${index}: cycle ${String(step.cycle)}`);
    } else if (step.cycle !== undefined) faults.push(`step ${index} has a cycle`);
    met.push(component.id);
    const needs = (placement?.takeover?.needs ?? []).toSorted();
    const last = Math.max(0, ...needs.map((need) => times.available(need)));
    const waited = needs.find((need) => times.available(need) === last);
    const goesOn = because === 'takeover' ? last > 0 : because === 'blocked' && last === Infinity;
    expected = goesOn && waited !== undefined ? latest(times.behind([waited])) : undefined;
    if (isLast && expected !== undefined) faults.push(`ends at ${component.id} although ${expected} lies behind it`);
  });
  if (chain.length === 0 && latest(times.behind(requires)) !== undefined) {
    const recovery = Math.max(0, ...times.behind(requires).map(({ id }) => times.running(id)));
    if (recovery > 0) faults.push('no reason is given');
  }
  return faults;
}
