import type { EChartsType } from 'echarts/core';
import { LitElement, html, type PropertyValues } from 'lit';
import type { ChartData } from './preau-chart-drawing';

/**
 * The course of a measure as a curve. The table beside it holds the same for everyone; the curve is a picture with a name. The drawing
 * library comes only when a curve is in sight.
 */
export class PreauChart extends LitElement {
  static override get properties() {
    return { data: { attribute: false }, label: {} };
  }

  declare data: ChartData | undefined;
  declare label: string;

  #chart: EChartsType | undefined;
  #sight: IntersectionObserver | undefined;
  #size: ResizeObserver | undefined;
  #scheme: MutationObserver | undefined;

  constructor() {
    super();
    this.label = '';
  }

  protected override createRenderRoot() {
    return this;
  }

  override connectedCallback() {
    super.connectedCallback();
    this.#sight = new IntersectionObserver((entries) => {
      if (entries.some((entry) => entry.isIntersecting)) {
        this.#sight?.disconnect();
        void this.#show();
      }
    });
    this.#sight.observe(this);
    this.#size = new ResizeObserver(() => this.#chart?.resize());
    this.#size.observe(this);
    this.#scheme = new MutationObserver(() => {
      if (this.#chart) void this.#show();
    });
    this.#scheme.observe(document.documentElement, { attributes: true, attributeFilter: ['style', 'data-theme'] });
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#sight?.disconnect();
    this.#size?.disconnect();
    this.#scheme?.disconnect();
    this.#chart?.dispose();
    this.#chart = undefined;
  }

  protected override updated(changed: PropertyValues) {
    if (changed.has('data') && this.#chart) void this.#show();
  }

  protected override render() {
    return html`<div class="chart-box" role="img" aria-label=${this.label}></div>`;
  }

  async #show() {
    const { draw } = await import('./preau-chart-drawing');
    const box = this.querySelector<HTMLElement>('.chart-box');
    if (!box || !this.data || !this.isConnected) return;
    this.#chart?.dispose();
    this.#chart = draw(box, this.data, matchMedia('(prefers-reduced-motion: reduce)').matches);
  }
}

customElements.define('preau-chart', PreauChart);
