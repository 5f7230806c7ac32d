/** A small vision of two objectives with work in every state; each test adds what it is about. */
export const SMALL_VISION = `apiVersion: vision/v1
title: A small vision
owner: "@a"
code:
  include: [src]
  exclude: ["**/generated/**"]
  exempt: [{ glob: src/common, because: "shared by all" }]
objectives:
  - id: grow
    title: Grow the shop
    owner: "@a"
    horizon: { start: 2026-10-01, end: 2027-12-31 }
    kpis: [orders]
    hypothesis: { believe: speed, resultsIn: orders, confidentWhen: [orders >= 200] }
  - id: leave
    title: Leave the old shop
    owner: "@a"
    status: dropped
    horizon: { start: 2026-10-01, end: 2027-12-31 }
kpis:
  - id: orders
    title: Orders a day
    definition: paid orders
    unit: orders
    direction: increase
    baseline: 100
    target: 200
    start: 2026-10-01
    due: 2026-12-31
    owner: "@a"
    checkIns:
      - { date: 2026-11-15, value: 150 }
initiatives:
  - id: fast-cart
    title: A fast cart
    objective: grow
    owner: "@a"
    quarter: 2026-Q4
    status: active
    kpis: [orders]
    code: [src/cart, "!**/*.snap"]
  - id: search
    title: Better search
    objective: grow
    owner: "@a"
    quarter: 2027-Q1
    status: planned
    code: [src/search]
  - id: login
    title: New login
    objective: grow
    owner: "@a"
    quarter: 2026-Q3
    status: done
    code: [src/login]
  - id: fax
    title: Orders by fax
    objective: leave
    owner: "@a"
    quarter: 2026-Q3
    status: cancelled
    code: [src/fax]
`;
