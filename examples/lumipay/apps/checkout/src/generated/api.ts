// Generated from services/authorise/api/openapi.yaml. Do not edit.

export interface AuthoriseReply {
  approved: boolean;
  reason?: string;
}
