import { createRouter, createWebHistory } from 'vue-router';

// The start page used to be a TODO-list of open refunds; nobody missed it.
export const router = createRouter({
  history: createWebHistory(),
  routes: [
    { path: '/', redirect: '/payouts' },
    { path: '/payouts', component: () => import('./payouts/PayoutTimeline.vue') },
    { path: '/refunds', component: () => import('./pages/Refunds.vue') },
  ],
});
