// Written by `node generate/write.ts` from the server's router. Change that, not this.
// biome-ignore-all lint/suspicious/noConfusingVoidType: an argument of type void may be left out.

/** Every procedure of the server: its kind, what it takes and what it answers. */
export interface Procedures {
  "session.signIn": {
    kind: "mutation";
    input: {
      organization: string;
      identifier: string;
      password: string;
    };
    output: SignInAnswer;
  };
  "session.verifyMfa": {
    kind: "mutation";
    input: {
      challenge: string;
      code: string;
    };
    output: SignInAnswer;
  };
  "session.requestPasswordReset": {
    kind: "mutation";
    input: {
      organization: string;
      identifier: string;
    };
    output: {
      requested: true;
    };
  };
  "session.resetPassword": {
    kind: "mutation";
    input: {
      token: string;
      password: string;
    };
    output: SignInAnswer;
  };
  "session.confirmEmail": {
    kind: "mutation";
    input: {
      token: string;
    };
    output: EmailConfirmed;
  };
  "session.signOut": {
    kind: "mutation";
    input: void;
    output: {
      signedOut: true;
    };
  };
  "session.me": {
    kind: "query";
    input: void;
    output: Me;
  };
  "session.listSessions": {
    kind: "query";
    input: void;
    output: SessionRow[];
  };
  "session.revokeSession": {
    kind: "mutation";
    input:
      | {
          others: true;
        }
      | {
          sessionId: string;
        };
    output: {
      ended: number;
    };
  };
  "session.exportData": {
    kind: "mutation";
    input: void;
    output: AsyncIterable<string>;
  };
  "session.stepUp": {
    kind: "mutation";
    input: {
      password: string;
      code?: string | undefined;
    };
    output: SteppedUp;
  };
  "session.updateProfile": {
    kind: "mutation";
    input: {
      firstName: string;
      lastName: string;
      /** A new address; it counts once it is confirmed (rule 5). */
      email?: string | undefined;
      /** What older clients gave with a new address. `session.stepUp` takes its place: it is not looked at. */
      password?: string | undefined;
    };
    output: UserRow;
  };
  "session.changePassword": {
    kind: "mutation";
    input:
      | {
          challenge: string;
          newPassword: string;
        }
      | {
          currentPassword: string;
          newPassword: string;
        };
    output:
      | SignedIn
      | {
          status: "changed";
        }
      | {
          status: "mfa-required";
          challenge: string;
          expiresAt: string;
        }
      | {
          status: "mfa-setup-required";
          challenge: string;
          expiresAt: string;
        }
      | {
          status: "password-change-required";
          challenge: string;
          expiresAt: string;
          passwordMinimum: number;
        };
  };
  "mfa.beginTotp": {
    kind: "mutation";
    input: {
      challenge?: string | undefined;
      password?: string | undefined;
    };
    output: TotpSetup;
  };
  "mfa.confirmTotp": {
    kind: "mutation";
    input:
      | {
          challenge: string;
          code: string;
        }
      | {
          code: string;
        };
    output: MfaConfirmed;
  };
  "mfa.disableTotp": {
    kind: "mutation";
    input: {
      password?: string | undefined;
      code?: string | undefined;
    };
    output: {
      disabled: true;
    };
  };
  "mfa.regenerateRecoveryCodes": {
    kind: "mutation";
    input: {
      password?: string | undefined;
      code?: string | undefined;
    };
    output: {
      recoveryCodes: string[];
    };
  };
  "users.list": {
    kind: "query";
    input: {
      search?: string | undefined;
      filter?:
        | {
            status?: DirectoryStatus[] | undefined;
            roles?: string[] | undefined;
            licenseTypes?: string[] | undefined;
            /** In any of these groups. */
            groupIds?: string[] | undefined;
            mfa?: "off" | "on" | undefined;
            lastActiveBefore?: string | undefined;
            lastActiveAfter?: string | undefined;
          }
        | undefined;
      sort?: DirectorySort | undefined;
      cursor?: string | undefined;
      limit?: number | undefined;
    };
    output: DirectoryPage;
  };
  "users.export": {
    kind: "mutation";
    input: {
      search?: string | undefined;
      filter?:
        | {
            status?: DirectoryStatus[] | undefined;
            roles?: string[] | undefined;
            licenseTypes?: string[] | undefined;
            /** In any of these groups. */
            groupIds?: string[] | undefined;
            mfa?: "off" | "on" | undefined;
            lastActiveBefore?: string | undefined;
            lastActiveAfter?: string | undefined;
          }
        | undefined;
      sort?: DirectorySort | undefined;
    };
    output: AsyncIterable<string>;
  };
  "users.exportData": {
    kind: "mutation";
    input: {
      userId: string;
    };
    output: AsyncIterable<string>;
  };
  "users.get": {
    kind: "query";
    input: {
      userId: string;
    };
    output: UserDetails;
  };
  "users.create": {
    kind: "mutation";
    input: {
      email?: string | undefined;
      externalId?: string | undefined;
      /** Left out only for users of a host that has its own sign-in. */
      password?: string | undefined;
      /** Left out: what newcomers get. */
      roles?: string[] | undefined;
      firstName?: string | undefined;
      lastName?: string | undefined;
      username?: string | undefined;
      about?: string | undefined;
      metadata?: Record<string, boolean | number | string | null> | undefined;
      licenseType?: string | null | undefined;
      groupIds?: string[] | undefined;
      workspaceIds?: string[] | undefined;
      /** Null: no limit. */
      dailyMessageLimit?: number | null | undefined;
    };
    output: UserRow;
  };
  "users.checkUsername": {
    kind: "query";
    input: {
      username: string;
    };
    output: UsernameCheck;
  };
  "users.upsert": {
    kind: "mutation";
    input: {
      externalId: string;
      email?: string | undefined;
      roles?: string[] | undefined;
      firstName?: string | undefined;
      lastName?: string | undefined;
      username?: string | undefined;
      about?: string | undefined;
      metadata?: Record<string, boolean | number | string | null> | undefined;
      licenseType?: string | null | undefined;
      groupIds?: string[] | undefined;
      workspaceIds?: string[] | undefined;
      /** Null: no limit. */
      dailyMessageLimit?: number | null | undefined;
    };
    output: UpsertedUser;
  };
  "users.update": {
    kind: "mutation";
    input: {
      userId: string;
      /** Refused by name, whatever stands in it. */
      email?: undefined;
      firstName?: string | undefined;
      lastName?: string | undefined;
      username?: string | undefined;
      about?: string | undefined;
      metadata?: Record<string, boolean | number | string | null> | undefined;
      licenseType?: string | null | undefined;
      groupIds?: string[] | undefined;
      workspaceIds?: string[] | undefined;
      /** Null: no limit. */
      dailyMessageLimit?: number | null | undefined;
    };
    output: UserRow;
  };
  "users.assignRoles": {
    kind: "mutation";
    input: {
      userId: string;
      roles: string[];
    };
    output: UserRow;
  };
  "users.setPassword": {
    kind: "mutation";
    input: {
      userId: string;
      password: string;
    };
    output: UserRow;
  };
  "users.resetMfa": {
    kind: "mutation";
    input: {
      userId: string;
    };
    output: UserRow;
  };
  "users.revokeSessions": {
    kind: "mutation";
    input: {
      userId: string;
    };
    output: {
      ended: number;
    };
  };
  "users.suspend": {
    kind: "mutation";
    input: {
      userId: string;
      reason?: string | undefined;
      until?: string | undefined;
    };
    output: UserRow;
  };
  "users.reactivate": {
    kind: "mutation";
    input: {
      userId: string;
    };
    output: UserRow;
  };
  "users.deletionImpact": {
    kind: "query";
    input: {
      userId: string;
    };
    output: DeletionImpact;
  };
  "users.delete": {
    kind: "mutation";
    input: {
      userId: string;
    };
    output: {
      id: string;
    };
  };
  "usage.consume": {
    kind: "mutation";
    input: {
      /** What is counted. The daily limit is about `messages`. */
      meter: string;
      amount?: number | undefined;
      userId?: string | undefined;
      externalId?: string | undefined;
    };
    output: Consumption;
  };
  "usage.get": {
    kind: "query";
    input: {
      meter?: string | undefined;
      userId?: string | undefined;
      externalId?: string | undefined;
    };
    output: Usage;
  };
  "access.check": {
    kind: "query";
    input: {
      permission: string;
      workspaceId?: string | undefined;
      workspaceExternalId?: string | undefined;
      userId?: string | undefined;
      externalId?: string | undefined;
    };
    output: AccessAnswer;
  };
  "invitations.create": {
    kind: "mutation";
    input: {
      emails: string[];
      roles: string[];
      /** Needed where the organization has licenses, refused where it has none. */
      licenseType?: string | undefined;
      groupIds?: string[] | undefined;
      workspaceIds?: string[] | undefined;
      /** Words of the inviter that stand in the mail. */
      note?: string | undefined;
    };
    output: InvitationOutcome[];
  };
  "invitations.resend": {
    kind: "mutation";
    input: {
      invitationId: string;
    };
    output: InvitationRow;
  };
  "invitations.revoke": {
    kind: "mutation";
    input: {
      invitationId: string;
    };
    output: {
      id: string;
    };
  };
  "invitations.link": {
    kind: "mutation";
    input: {
      invitationId: string;
    };
    output: {
      url: string;
      expiresAt: string;
    };
  };
  "invitations.preview": {
    kind: "mutation";
    input: {
      token: string;
    };
    output: InvitationPreview;
  };
  "invitations.accept": {
    kind: "mutation";
    input: {
      token: string;
      firstName: string;
      lastName: string;
      password: string;
    };
    output: SignInAnswer;
  };
  "registrationLinks.create": {
    kind: "mutation";
    input: {
      /** Without: the role that newcomers of the profile get. */
      roles?: string[] | undefined;
      /** Without: any number. */
      maxUses?: number | undefined;
      /** Without, or empty: any domain. */
      domains?: string[] | undefined;
      expiresInDays?: number | undefined;
      licenseType?: string | undefined;
      groupIds?: string[] | undefined;
      workspaceIds?: string[] | undefined;
    };
    output: CreatedRegistrationLink;
  };
  "registrationLinks.list": {
    kind: "query";
    input: void;
    output: {
      rows: RegistrationLinkRow[];
    };
  };
  "registrationLinks.revoke": {
    kind: "mutation";
    input: {
      linkId: string;
    };
    output: RegistrationLinkRow;
  };
  "registrationLinks.link": {
    kind: "mutation";
    input: {
      linkId: string;
    };
    output: {
      url: string;
      expiresAt: string;
    };
  };
  "registrationLinks.preview": {
    kind: "mutation";
    input: {
      token: string;
    };
    output: RegistrationPreview;
  };
  "registrationLinks.register": {
    kind: "mutation";
    input: {
      token: string;
      email: string;
      firstName: string;
      lastName: string;
      password: string;
    };
    output: RegisterAnswer;
  };
  "roles.list": {
    kind: "query";
    input: void;
    output: RoleDetails[];
  };
  "roles.create": {
    kind: "mutation";
    input: {
      name: string;
      rank: number;
      permissions: string[];
      /** One line that says what the role may do, shown where it is chosen. */
      summary?: string | undefined;
    };
    output: RoleDetails;
  };
  "roles.update": {
    kind: "mutation";
    input: {
      roleId: string;
      name?: string | undefined;
      summary?: string | undefined;
      rank?: number | undefined;
      permissions?: string[] | undefined;
    };
    output: RoleDetails;
  };
  "roles.delete": {
    kind: "mutation";
    input: {
      roleId: string;
    };
    output: {
      id: string;
    };
  };
  "groups.list": {
    kind: "query";
    input: void;
    output: GroupRow[];
  };
  "groups.create": {
    kind: "mutation";
    input: {
      name: string;
    };
    output: GroupRow;
  };
  "groups.update": {
    kind: "mutation";
    input: {
      groupId: string;
      name: string;
    };
    output: GroupRow;
  };
  "groups.delete": {
    kind: "mutation";
    input: {
      groupId: string;
    };
    output: {
      id: string;
    };
  };
  "groups.members": {
    kind: "query";
    input: {
      groupId: string;
      search?: string | undefined;
      /** Leaves out everybody who is not in. */
      membersOnly?: boolean | undefined;
      cursor?: string | undefined;
      limit?: number | undefined;
    };
    output: {
      rows: MemberRow[];
      nextCursor: string | null;
      group: GroupRow;
    };
  };
  "groups.setMembers": {
    kind: "mutation";
    input: {
      groupId: string;
      add?: string[] | undefined;
      remove?: string[] | undefined;
    };
    output: MembersChanged;
  };
  "workspaces.list": {
    kind: "query";
    input: {
      search?: string | undefined;
      cursor?: string | undefined;
      limit?: number | undefined;
    };
    output: {
      rows: WorkspaceRow[];
      nextCursor: string | null;
    };
  };
  "workspaces.upsert": {
    kind: "mutation";
    input: {
      externalId: string;
      name: string;
    };
    output: WorkspaceRow;
  };
  "workspaces.delete": {
    kind: "mutation";
    input: {
      workspaceId?: string | undefined;
      externalId?: string | undefined;
    };
    output: {
      id: string;
    };
  };
  "workspaces.members": {
    kind: "query";
    input: {
      search?: string | undefined;
      /** Leaves out everybody who is not in. */
      membersOnly?: boolean | undefined;
      cursor?: string | undefined;
      limit?: number | undefined;
      workspaceId?: string | undefined;
      externalId?: string | undefined;
    };
    output: {
      rows: MemberRow[];
      nextCursor: string | null;
      workspace: WorkspaceRow;
    };
  };
  "workspaces.setMembers": {
    kind: "mutation";
    input: {
      add?: string[] | undefined;
      remove?: string[] | undefined;
      workspaceId?: string | undefined;
      externalId?: string | undefined;
    };
    output: MembersChanged;
  };
  "licenses.list": {
    kind: "query";
    input: void;
    output: LicenseRow[];
  };
  "licenses.setSeats": {
    kind: "mutation";
    input: {
      licenseType: string;
      /** Null: unlimited. */
      seats: number | null;
    };
    output: LicenseRow;
  };
  "billing.overview": {
    kind: "query";
    input: void;
    output: BillingOverview;
  };
  "billing.history": {
    kind: "query";
    input: {
      cursor?: string | undefined;
      limit?: number | undefined;
    };
    output: SeatHistory;
  };
  "metrics.overview": {
    kind: "query";
    input: void;
    output: DirectoryOverview;
  };
  "compliance.report": {
    kind: "query";
    input: void;
    output: ComplianceReport;
  };
  "audit.list": {
    kind: "query";
    input: {
      filter?:
        | {
            /** A user or an API key; deeds that a key did for a user are found by both. */
            actorId?: string | undefined;
            targetId?: string | undefined;
            targetKinds?: TargetKind[] | undefined;
            actions?: AuditAction[] | undefined;
            outcome?: BulkOutcome | undefined;
            /** The first instant that counts. */
            from?: string | undefined;
            /** The first instant that does not count any more. */
            to?: string | undefined;
            /** A bulk action. */
            batchId?: string | undefined;
          }
        | undefined;
      cursor?: string | undefined;
      limit?: number | undefined;
    };
    output: AuditPage;
  };
  "audit.export": {
    kind: "mutation";
    input: {
      format: "csv" | "jsonl";
      filter?:
        | {
            /** A user or an API key; deeds that a key did for a user are found by both. */
            actorId?: string | undefined;
            targetId?: string | undefined;
            targetKinds?: TargetKind[] | undefined;
            actions?: AuditAction[] | undefined;
            outcome?: BulkOutcome | undefined;
            /** The first instant that counts. */
            from?: string | undefined;
            /** The first instant that does not count any more. */
            to?: string | undefined;
            /** A bulk action. */
            batchId?: string | undefined;
          }
        | undefined;
    };
    output: AsyncIterable<string>;
  };
  "audit.verify": {
    kind: "mutation";
    input: void;
    output: AuditVerification;
  };
  "policies.get": {
    kind: "query";
    input: void;
    output: PoliciesRow;
  };
  "policies.update": {
    kind: "mutation";
    input: {
      passwordMinimum?: number | undefined;
      mfa?: MfaPolicy | undefined;
      mfaGraceDays?: number | undefined;
      sessionIdleHours?: number | undefined;
      sessionAbsoluteDays?: number | undefined;
      verifyEmail?: boolean | undefined;
      timeZone?: string | undefined;
      licenses?: boolean | undefined;
      dailyMessageLimit?: boolean | undefined;
      lastActive?: LastActivePrecision | undefined;
      sessionsKeptDays?: number | undefined;
      auditKeptDays?: number | undefined;
      deliveriesKeptDays?: number | undefined;
      invitationsKeptDays?: number | undefined;
      bulkKeptDays?: number | undefined;
      mailsKeptDays?: number | undefined;
    };
    output: PoliciesRow;
  };
  "apiKeys.create": {
    kind: "mutation";
    input: {
      name: string;
      /** What the key may do; left out: all that its maker may. */
      permissions?: string[] | undefined;
    };
    output: {
      apiKey: ApiKeyRow;
      key: string;
    };
  };
  "apiKeys.list": {
    kind: "query";
    input: void;
    output: ApiKeyRow[];
  };
  "apiKeys.revoke": {
    kind: "mutation";
    input: {
      apiKeyId: string;
    };
    output: ApiKeyRow;
  };
  "webhooks.list": {
    kind: "query";
    input: void;
    output: WebhookRow[];
  };
  "webhooks.create": {
    kind: "mutation";
    input: {
      url: string;
      eventTypes?: AuditAction[] | null | undefined;
    };
    output: {
      webhook: WebhookRow;
      secret: string;
    };
  };
  "webhooks.update": {
    kind: "mutation";
    input: {
      webhookId: string;
      url?: string | undefined;
      eventTypes?: AuditAction[] | null | undefined;
      /** False pauses it: what happens meanwhile is not sent, not later either. */
      active?: boolean | undefined;
    };
    output: WebhookRow;
  };
  "webhooks.rotateSecret": {
    kind: "mutation";
    input: {
      webhookId: string;
    };
    output: {
      webhook: WebhookRow;
      secret: string;
    };
  };
  "webhooks.delete": {
    kind: "mutation";
    input: {
      webhookId: string;
    };
    output: {
      id: string;
    };
  };
  "webhooks.deliveries": {
    kind: "query";
    input: {
      webhookId: string;
      cursor?: string | undefined;
      limit?: number | undefined;
    };
    output: DeliveryPage;
  };
  "webhooks.redeliver": {
    kind: "mutation";
    input: {
      webhookId: string;
      eventId: string;
    };
    output: {
      eventId: string;
    };
  };
  "webhooks.sendTest": {
    kind: "mutation";
    input: {
      webhookId: string;
    };
    output: {
      eventId: string;
    };
  };
  "bulk.preview": {
    kind: "query";
    input:
      | {
          action: "addToGroups";
          params: {
            groupIds: string[];
          };
          selection:
            | {
                ids: string[];
              }
            | {
                matching: {
                  search?: string | undefined;
                  filter?:
                    | {
                        status?: DirectoryStatus[] | undefined;
                        roles?: string[] | undefined;
                        licenseTypes?: string[] | undefined;
                        /** In any of these groups. */
                        groupIds?: string[] | undefined;
                        mfa?: "off" | "on" | undefined;
                        lastActiveBefore?: string | undefined;
                        lastActiveAfter?: string | undefined;
                      }
                    | undefined;
                };
              };
        }
      | {
          action: "assignLicense";
          params: {
            /** Null takes the license away. */
            licenseType: string | null;
          };
          selection:
            | {
                ids: string[];
              }
            | {
                matching: {
                  search?: string | undefined;
                  filter?:
                    | {
                        status?: DirectoryStatus[] | undefined;
                        roles?: string[] | undefined;
                        licenseTypes?: string[] | undefined;
                        /** In any of these groups. */
                        groupIds?: string[] | undefined;
                        mfa?: "off" | "on" | undefined;
                        lastActiveBefore?: string | undefined;
                        lastActiveAfter?: string | undefined;
                      }
                    | undefined;
                };
              };
        }
      | {
          action: "assignRoles";
          params: {
            roles: string[];
          };
          selection:
            | {
                ids: string[];
              }
            | {
                matching: {
                  search?: string | undefined;
                  filter?:
                    | {
                        status?: DirectoryStatus[] | undefined;
                        roles?: string[] | undefined;
                        licenseTypes?: string[] | undefined;
                        /** In any of these groups. */
                        groupIds?: string[] | undefined;
                        mfa?: "off" | "on" | undefined;
                        lastActiveBefore?: string | undefined;
                        lastActiveAfter?: string | undefined;
                      }
                    | undefined;
                };
              };
        }
      | {
          action: "delete";
          selection:
            | {
                ids: string[];
              }
            | {
                matching: {
                  search?: string | undefined;
                  filter?:
                    | {
                        status?: DirectoryStatus[] | undefined;
                        roles?: string[] | undefined;
                        licenseTypes?: string[] | undefined;
                        /** In any of these groups. */
                        groupIds?: string[] | undefined;
                        mfa?: "off" | "on" | undefined;
                        lastActiveBefore?: string | undefined;
                        lastActiveAfter?: string | undefined;
                      }
                    | undefined;
                };
              };
          params?: Record<string, never> | undefined;
        }
      | {
          action: "reactivate";
          selection:
            | {
                ids: string[];
              }
            | {
                matching: {
                  search?: string | undefined;
                  filter?:
                    | {
                        status?: DirectoryStatus[] | undefined;
                        roles?: string[] | undefined;
                        licenseTypes?: string[] | undefined;
                        /** In any of these groups. */
                        groupIds?: string[] | undefined;
                        mfa?: "off" | "on" | undefined;
                        lastActiveBefore?: string | undefined;
                        lastActiveAfter?: string | undefined;
                      }
                    | undefined;
                };
              };
          params?: Record<string, never> | undefined;
        }
      | {
          action: "removeFromGroups";
          params: {
            groupIds: string[];
          };
          selection:
            | {
                ids: string[];
              }
            | {
                matching: {
                  search?: string | undefined;
                  filter?:
                    | {
                        status?: DirectoryStatus[] | undefined;
                        roles?: string[] | undefined;
                        licenseTypes?: string[] | undefined;
                        /** In any of these groups. */
                        groupIds?: string[] | undefined;
                        mfa?: "off" | "on" | undefined;
                        lastActiveBefore?: string | undefined;
                        lastActiveAfter?: string | undefined;
                      }
                    | undefined;
                };
              };
        }
      | {
          action: "resendInvitation";
          selection:
            | {
                ids: string[];
              }
            | {
                matching: {
                  search?: string | undefined;
                  filter?:
                    | {
                        status?: DirectoryStatus[] | undefined;
                        roles?: string[] | undefined;
                        licenseTypes?: string[] | undefined;
                        /** In any of these groups. */
                        groupIds?: string[] | undefined;
                        mfa?: "off" | "on" | undefined;
                        lastActiveBefore?: string | undefined;
                        lastActiveAfter?: string | undefined;
                      }
                    | undefined;
                };
              };
          params?: Record<string, never> | undefined;
        }
      | {
          action: "revokeInvitation";
          selection:
            | {
                ids: string[];
              }
            | {
                matching: {
                  search?: string | undefined;
                  filter?:
                    | {
                        status?: DirectoryStatus[] | undefined;
                        roles?: string[] | undefined;
                        licenseTypes?: string[] | undefined;
                        /** In any of these groups. */
                        groupIds?: string[] | undefined;
                        mfa?: "off" | "on" | undefined;
                        lastActiveBefore?: string | undefined;
                        lastActiveAfter?: string | undefined;
                      }
                    | undefined;
                };
              };
          params?: Record<string, never> | undefined;
        }
      | {
          action: "suspend";
          selection:
            | {
                ids: string[];
              }
            | {
                matching: {
                  search?: string | undefined;
                  filter?:
                    | {
                        status?: DirectoryStatus[] | undefined;
                        roles?: string[] | undefined;
                        licenseTypes?: string[] | undefined;
                        /** In any of these groups. */
                        groupIds?: string[] | undefined;
                        mfa?: "off" | "on" | undefined;
                        lastActiveBefore?: string | undefined;
                        lastActiveAfter?: string | undefined;
                      }
                    | undefined;
                };
              };
          params?:
            | {
                reason?: string | undefined;
                until?: string | undefined;
              }
            | undefined;
        };
    output: BulkPreview;
  };
  "bulk.start": {
    kind: "mutation";
    input:
      | {
          action: "addToGroups";
          params: {
            groupIds: string[];
          };
          selection:
            | {
                ids: string[];
              }
            | {
                matching: {
                  search?: string | undefined;
                  filter?:
                    | {
                        status?: DirectoryStatus[] | undefined;
                        roles?: string[] | undefined;
                        licenseTypes?: string[] | undefined;
                        /** In any of these groups. */
                        groupIds?: string[] | undefined;
                        mfa?: "off" | "on" | undefined;
                        lastActiveBefore?: string | undefined;
                        lastActiveAfter?: string | undefined;
                      }
                    | undefined;
                };
              };
          expectedTotal: number;
        }
      | {
          action: "assignLicense";
          params: {
            /** Null takes the license away. */
            licenseType: string | null;
          };
          selection:
            | {
                ids: string[];
              }
            | {
                matching: {
                  search?: string | undefined;
                  filter?:
                    | {
                        status?: DirectoryStatus[] | undefined;
                        roles?: string[] | undefined;
                        licenseTypes?: string[] | undefined;
                        /** In any of these groups. */
                        groupIds?: string[] | undefined;
                        mfa?: "off" | "on" | undefined;
                        lastActiveBefore?: string | undefined;
                        lastActiveAfter?: string | undefined;
                      }
                    | undefined;
                };
              };
          expectedTotal: number;
        }
      | {
          action: "assignRoles";
          params: {
            roles: string[];
          };
          selection:
            | {
                ids: string[];
              }
            | {
                matching: {
                  search?: string | undefined;
                  filter?:
                    | {
                        status?: DirectoryStatus[] | undefined;
                        roles?: string[] | undefined;
                        licenseTypes?: string[] | undefined;
                        /** In any of these groups. */
                        groupIds?: string[] | undefined;
                        mfa?: "off" | "on" | undefined;
                        lastActiveBefore?: string | undefined;
                        lastActiveAfter?: string | undefined;
                      }
                    | undefined;
                };
              };
          expectedTotal: number;
        }
      | {
          action: "delete";
          selection:
            | {
                ids: string[];
              }
            | {
                matching: {
                  search?: string | undefined;
                  filter?:
                    | {
                        status?: DirectoryStatus[] | undefined;
                        roles?: string[] | undefined;
                        licenseTypes?: string[] | undefined;
                        /** In any of these groups. */
                        groupIds?: string[] | undefined;
                        mfa?: "off" | "on" | undefined;
                        lastActiveBefore?: string | undefined;
                        lastActiveAfter?: string | undefined;
                      }
                    | undefined;
                };
              };
          expectedTotal: number;
          params?: Record<string, never> | undefined;
        }
      | {
          action: "reactivate";
          selection:
            | {
                ids: string[];
              }
            | {
                matching: {
                  search?: string | undefined;
                  filter?:
                    | {
                        status?: DirectoryStatus[] | undefined;
                        roles?: string[] | undefined;
                        licenseTypes?: string[] | undefined;
                        /** In any of these groups. */
                        groupIds?: string[] | undefined;
                        mfa?: "off" | "on" | undefined;
                        lastActiveBefore?: string | undefined;
                        lastActiveAfter?: string | undefined;
                      }
                    | undefined;
                };
              };
          expectedTotal: number;
          params?: Record<string, never> | undefined;
        }
      | {
          action: "removeFromGroups";
          params: {
            groupIds: string[];
          };
          selection:
            | {
                ids: string[];
              }
            | {
                matching: {
                  search?: string | undefined;
                  filter?:
                    | {
                        status?: DirectoryStatus[] | undefined;
                        roles?: string[] | undefined;
                        licenseTypes?: string[] | undefined;
                        /** In any of these groups. */
                        groupIds?: string[] | undefined;
                        mfa?: "off" | "on" | undefined;
                        lastActiveBefore?: string | undefined;
                        lastActiveAfter?: string | undefined;
                      }
                    | undefined;
                };
              };
          expectedTotal: number;
        }
      | {
          action: "resendInvitation";
          selection:
            | {
                ids: string[];
              }
            | {
                matching: {
                  search?: string | undefined;
                  filter?:
                    | {
                        status?: DirectoryStatus[] | undefined;
                        roles?: string[] | undefined;
                        licenseTypes?: string[] | undefined;
                        /** In any of these groups. */
                        groupIds?: string[] | undefined;
                        mfa?: "off" | "on" | undefined;
                        lastActiveBefore?: string | undefined;
                        lastActiveAfter?: string | undefined;
                      }
                    | undefined;
                };
              };
          expectedTotal: number;
          params?: Record<string, never> | undefined;
        }
      | {
          action: "revokeInvitation";
          selection:
            | {
                ids: string[];
              }
            | {
                matching: {
                  search?: string | undefined;
                  filter?:
                    | {
                        status?: DirectoryStatus[] | undefined;
                        roles?: string[] | undefined;
                        licenseTypes?: string[] | undefined;
                        /** In any of these groups. */
                        groupIds?: string[] | undefined;
                        mfa?: "off" | "on" | undefined;
                        lastActiveBefore?: string | undefined;
                        lastActiveAfter?: string | undefined;
                      }
                    | undefined;
                };
              };
          expectedTotal: number;
          params?: Record<string, never> | undefined;
        }
      | {
          action: "suspend";
          selection:
            | {
                ids: string[];
              }
            | {
                matching: {
                  search?: string | undefined;
                  filter?:
                    | {
                        status?: DirectoryStatus[] | undefined;
                        roles?: string[] | undefined;
                        licenseTypes?: string[] | undefined;
                        /** In any of these groups. */
                        groupIds?: string[] | undefined;
                        mfa?: "off" | "on" | undefined;
                        lastActiveBefore?: string | undefined;
                        lastActiveAfter?: string | undefined;
                      }
                    | undefined;
                };
              };
          expectedTotal: number;
          params?:
            | {
                reason?: string | undefined;
                until?: string | undefined;
              }
            | undefined;
        };
    output: {
      jobId: string;
      total: number;
    };
  };
  "bulk.previewInvitations": {
    kind: "query";
    input: {
      lines: {
        email: string;
        /** By key or name. */
        roles?: string[] | undefined;
        licenseType?: string | undefined;
        groups?: string[] | undefined;
        note?: string | undefined;
      }[];
    };
    output: InvitationsPreview;
  };
  "bulk.addInvitations": {
    kind: "mutation";
    input: {
      lines: {
        email: string;
        /** By key or name. */
        roles?: string[] | undefined;
        licenseType?: string | undefined;
        groups?: string[] | undefined;
        note?: string | undefined;
      }[];
      jobId?: string | undefined;
      after?: number | undefined;
    };
    output: {
      jobId: string;
      total: number;
    };
  };
  "bulk.startInvitations": {
    kind: "mutation";
    input: {
      jobId: string;
      expectedTotal: number;
    };
    output: {
      jobId: string;
      total: number;
    };
  };
  "bulk.get": {
    kind: "query";
    input: {
      jobId: string;
    };
    output: BulkJobRow;
  };
  "bulk.items": {
    kind: "query";
    input: {
      jobId: string;
      outcome?: BulkOutcome | undefined;
      cursor?: string | undefined;
      limit?: number | undefined;
    };
    output: BulkItemPage;
  };
  "bulk.export": {
    kind: "mutation";
    input: {
      jobId: string;
      outcome?: BulkOutcome | undefined;
    };
    output: AsyncIterable<string>;
  };
  "bulk.list": {
    kind: "query";
    input: void;
    output: BulkJobRow[];
  };
  "bulk.cancel": {
    kind: "mutation";
    input: {
      jobId: string;
    };
    output: BulkJobRow;
  };
  "embed.createToken": {
    kind: "mutation";
    input: {
      /** The origin of the page that will use the token: scheme, host and port. */
      origin: string;
      /** Narrows what the token may do to these permissions. */
      scopes?: string[] | undefined;
      /**
       * When the host last had this person show all that its sign-in asks for. For ten minutes from then the
       * token does what takes a fresh authentication.
       */
      authenticatedAt?: string | undefined;
      userId?: string | undefined;
      externalId?: string | undefined;
    };
    output: {
      token: string;
      expiresAt: string;
    };
  };
  "events.stream": {
    kind: "subscription";
    input:
      | {
          /** The id of the last event that was heard before a break: it is gone on from there. */
          lastEventId?: string | undefined;
        }
      | undefined;
    output: AsyncIterable<{
      /** The id of the message to keep track of in case the connection gets lost */
      id: string;
      /** The data field of the message */
      data: LiveEvent;
    }>;
  };
  "system.listOrganizations": {
    kind: "query";
    input: {
      search?: string | undefined;
      status?: "active" | "suspended" | undefined;
      cursor?: string | undefined;
      limit?: number | undefined;
    };
    output: SystemOrganizationPage;
  };
  "system.listProfiles": {
    kind: "query";
    input: void;
    output: ProfileChoice[];
  };
  "system.createOrganization": {
    kind: "mutation";
    input: {
      /** Gets the highest role, and a link to set a password. */
      owner: {
        email: string;
        firstName: string;
        lastName?: string | undefined;
      };
      name: string;
      /** The key of a profile. */
      profile: string;
      slug: string;
      plan?: string | null | undefined;
      contactUrl?: string | null | undefined;
      entitlements?: string[] | undefined;
    };
    output: {
      organization: SystemOrganizationRow;
      url: string;
      expiresAt: string;
    };
  };
  "system.updateOrganization": {
    kind: "mutation";
    input: {
      organizationId: string;
      name?: string | undefined;
      profile?: string | undefined;
      /** With a new profile: for each role that it lacks, the role that takes its place. */
      roleMap?: Record<string, string> | undefined;
      /** By license type; null is unlimited. */
      seats?: Record<string, number | null> | undefined;
      plan?: string | null | undefined;
      contactUrl?: string | null | undefined;
      entitlements?: string[] | undefined;
    };
    output: SystemOrganizationRow;
  };
  "system.suspendOrganization": {
    kind: "mutation";
    input: {
      organizationId: string;
      /** False lets everyone back in. */
      suspended?: boolean | undefined;
    };
    output: SystemOrganizationRow;
  };
  "system.listUsers": {
    kind: "query";
    input: {
      organizationId: string;
      search?: string | undefined;
      cursor?: string | undefined;
      limit?: number | undefined;
    };
    output: DirectoryPage;
  };
  "system.eraseUser": {
    kind: "mutation";
    input: {
      organizationId: string;
      userId: string;
    };
    output: {
      id: string;
    };
  };
  "system.audit": {
    kind: "query";
    input: {
      /** Left out: of all organizations. */
      organizationId?: string | undefined;
      filter?:
        | {
            /** A user or an API key; deeds that a key did for a user are found by both. */
            actorId?: string | undefined;
            targetId?: string | undefined;
            targetKinds?: TargetKind[] | undefined;
            actions?: AuditAction[] | undefined;
            outcome?: BulkOutcome | undefined;
            /** The first instant that counts. */
            from?: string | undefined;
            /** The first instant that does not count any more. */
            to?: string | undefined;
            /** A bulk action. */
            batchId?: string | undefined;
          }
        | undefined;
      cursor?: string | undefined;
      limit?: number | undefined;
    };
    output: {
      rows: SystemAuditRow[];
      nextCursor: string | null;
    };
  };
  "system.report": {
    kind: "query";
    input: void;
    output: SystemReport;
  };
  "system.export": {
    kind: "mutation";
    input: void;
    output: AsyncIterable<string>;
  };
}

/** The answer of `access.check`. */
export interface AccessAnswer {
  allowed: boolean;
  /** Null when it is allowed. */
  reason: Refusal | null;
}

export type ActorKind = "anonymous" | "api-key" | "system" | "system-administrator" | "user";

/** An API key as a list shows it; the key itself is shown once, when it is made. */
export interface ApiKeyRow {
  id: string;
  name: string;
  /** The first characters, to tell keys apart. */
  hint: string;
  permissions: string[];
  createdAt: string;
  createdBy: string | null;
  lastUsedAt: string | null;
  revokedAt: string | null;
  /** For each action null, or why the caller may not do it. */
  allowed: {
    revoke: Refusal | null;
  };
}

export type AuditAction =
  | "api_key.created"
  | "api_key.revoked"
  | "audit.detached"
  | "audit.exported"
  | "audit.forgotten"
  | "audit.verified"
  | "bulk.finished"
  | "bulk.started"
  | "email.change_requested"
  | "email.changed"
  | "email.verified"
  | "embed_token.created"
  | "group.created"
  | "group.deleted"
  | "group.members_changed"
  | "group.updated"
  | "invitation.accepted"
  | "invitation.created"
  | "invitation.link_copied"
  | "invitation.resent"
  | "invitation.revoked"
  | "license.seats_changed"
  | "mfa.codes_renewed"
  | "mfa.disabled"
  | "mfa.enrolled"
  | "mfa.refused"
  | "mfa.reset"
  | "organization.created"
  | "organization.reactivated"
  | "organization.suspended"
  | "organization.updated"
  | "password.changed"
  | "password.reset_requested"
  | "password.set"
  | "password.set_by_administrator"
  | "policies.updated"
  | "procedure.refused"
  | "profile.updated"
  | "registration_link.created"
  | "registration_link.link_copied"
  | "registration_link.revoked"
  | "registration_link.used"
  | "role.created"
  | "role.deleted"
  | "role.updated"
  | "session.ended"
  | "session.refused"
  | "session.started"
  | "session.stepped_up"
  | "user.created"
  | "user.data_exported"
  | "user.deleted"
  | "user.erased"
  | "user.groups_changed"
  | "user.license_changed"
  | "user.reactivated"
  | "user.roles_changed"
  | "user.sessions_ended"
  | "user.suspended"
  | "user.updated"
  | "user.workspaces_changed"
  | "users.exported"
  | "webhook.created"
  | "webhook.deleted"
  | "webhook.redelivered"
  | "webhook.secret_rotated"
  | "webhook.stopped"
  | "webhook.tested"
  | "webhook.updated"
  | "workspace.created"
  | "workspace.deleted"
  | "workspace.members_changed"
  | "workspace.updated";

/** What changed, by field. */
export type AuditChanges = {
  [key: string]: {
    before: AuditValue;
    after: AuditValue;
  };
};

/** An entry that is not as it was sealed. */
export interface AuditDifference {
  id: string;
  change: "added" | "changed" | "removed";
}

export interface AuditPage {
  rows: AuditRow[];
  nextCursor: string | null;
}

/** One recorded deed (rule 13). Times are ISO 8601 in UTC. */
export interface AuditRow {
  id: string;
  at: string;
  actor: {
    kind: ActorKind;
    id: string | null;
    name: string;
  };
  /** The user an API key acted for. */
  onBehalfOf: {
    kind: "user";
    id: string | null;
    name: string;
  } | null;
  action: AuditAction;
  outcome: BulkOutcome;
  reason: Refusal | null;
  /** The procedure that was called, e.g. `users.suspend`. */
  procedure: string | null;
  target: {
    kind: TargetKind;
    id: string | null;
    name: string;
  } | null;
  changes: AuditChanges;
  ip: string | null;
  userAgent: string | null;
  requestId: string | null;
  /** The bulk action that the deed was part of. */
  batchId: string | null;
}

/** A recorded value; times are ISO 8601 in UTC. */
export type AuditValue = boolean | number | string | string[] | null;

/** What a check of the whole log found. Times are ISO 8601 in UTC. */
export interface AuditVerification {
  at: string;
  /** How many entries were looked at. */
  entries: number;
  /** Whether nothing under any seal was changed, removed or slipped in. */
  intact: boolean;
  /** Where the log begins, when older entries were detached: those were not looked at. */
  detachedUntil: string | null;
  /** The first stretch that is not what was sealed, with entries that differ, or null. */
  broken: {
    from: string | null;
    until: string;
    entries: AuditDifference[];
  } | null;
}

/** What an organization pays for and how much of it is used. */
export interface BillingOverview {
  /** What the host sold them, in its own words, or null. */
  plan: string | null;
  users: {
    active: number;
    suspended: number;
    invited: number;
  };
  /** Empty where the organization has no licenses. */
  licenses: LicenseRow[];
}

/**
 * What the built-in profiles call their roles and license types by, and themselves. The panel's dictionaries
 * say these in every language; the words in the profiles are the English ones.
 */
export type BuiltInWord =
  | "licensed"
  | "licensed.admin"
  | "licensed.business"
  | "licensed.knowledge-only"
  | "licensed.pro"
  | "licensed.user"
  | "multi-role"
  | "multi-role.admin"
  | "multi-role.manager"
  | "multi-role.public"
  | "registration-links"
  | "registration-links.account-admin"
  | "registration-links.account-user"
  | "standard"
  | "standard.admin"
  | "standard.full"
  | "standard.member"
  | "standard.owner"
  | "standard.viewer"
  | "system.system-administrator"
  | "three-tier"
  | "three-tier.administrator"
  | "three-tier.default-user"
  | "three-tier.manager";

export type BulkAction =
  | "addToGroups"
  | "assignLicense"
  | "assignRoles"
  | "delete"
  | "invite"
  | "reactivate"
  | "removeFromGroups"
  | "resendInvitation"
  | "revokeInvitation"
  | "suspend";

export interface BulkItemPage {
  rows: BulkItemRow[];
  nextCursor: string | null;
}

/** One row of a bulk action. `outcome` is null until its turn came. */
export interface BulkItemRow {
  position: number;
  targetId: string | null;
  name: string;
  outcome: BulkOutcome | null;
  reason: Refusal | null;
}

/** A bulk action and how far it is. Times are ISO 8601 in UTC. */
export interface BulkJobRow {
  id: string;
  action: BulkAction;
  status: BulkStatus;
  total: number;
  done: number;
  refused: number;
  startedBy: string;
  /** The user or API key that did; null: Usher itself. */
  starterId: string | null;
  /** Whether the caller started it. */
  isYours: boolean;
  createdAt: string;
  startedAt: string | null;
  finishedAt: string | null;
  allowed: {
    cancel: Refusal | null;
  };
}

export type BulkOutcome = "done" | "refused";

/** What a bulk action would do, found out without doing it. */
export interface BulkPreview {
  total: number;
  allowed: number;
  /** The first few of those it would be done to. */
  examples: Named[];
  refused: {
    reason: Refusal;
    count: number;
    examples: Named[];
  }[];
  /** For a deletion: how many workspaces and groups lose a member. */
  impact: {
    workspaces: number;
    groups: number;
  } | null;
  /** For a license: the seats it takes, and how many are left before (null: unlimited). */
  seats: {
    needed: number;
    left: number | null;
  } | null;
}

export type BulkStatus = "cancelled" | "done" | "draft" | "queued" | "running";

/** A count, and the first of those who are counted. */
export interface ComplianceFinding {
  count: number;
  people: CompliancePerson[];
}

/** Somebody whom the report names. */
export interface CompliancePerson {
  id: string;
  name: string;
  lastActiveAt: string | null;
}

/** How an organization stands, at one time. All of active users only. Times are ISO 8601 in UTC. */
export interface ComplianceReport {
  generatedAt: string;
  active: number;
  mfa: {
    everyone: Coverage;
    administrators: Coverage;
  };
  /** Here for 90 days, and without activity in them; the longest away first. */
  dormant: ComplianceFinding;
  /** Those who still have the password that an administrator set. */
  unchangedPasswords: ComplianceFinding;
  invitations: {
    pending: number;
    expired: number;
  };
  /** The last check of the whole audit log, or null when there was none. */
  lastVerification: {
    at: string;
    intact: boolean;
  } | null;
}

/** The answer of `usage.consume`. When it is not allowed, nothing was counted. */
export interface Consumption {
  allowed: boolean;
  /** Null: no limit. */
  limit: number | null;
  used: number;
  /** Null where there is no limit. */
  remaining: number | null;
  /** When the organization's next day begins, ISO 8601 in UTC. */
  resetsAt: string;
}

/** How many of some people have a second factor. */
export interface Coverage {
  covered: number;
  of: number;
}

/** The answer of `registrationLinks.create`. */
export interface CreatedRegistrationLink {
  url: string;
  id: string;
  roles: string[];
  licenseType: string | null;
  /** Null: any number. */
  maxUses: number | null;
  uses: number;
  /** Null: any number. */
  usesLeft: number | null;
  /** E-mail domains that may register, in lower case; empty: any. */
  domains: string[];
  status: RegistrationLinkStatus;
  expiresAt: string;
  /** Who made it, when that user or key is still there. */
  createdBy: string | null;
  createdAt: string;
  /** For each action null, or why the caller may not do it. */
  allowed: Record<RegistrationLinkAction, Refusal | null>;
}

/** What goes when a user is deleted. */
export interface DeletionImpact {
  name: string;
  workspaces: number;
  groups: number;
  sessions: number;
  /** API keys they made, which end with them. */
  apiKeys: number;
  /** Invitations they sent that nobody could accept any more. */
  pendingInvitations: number;
}

export interface DeliveryPage {
  rows: DeliveryRow[];
  nextCursor: string | null;
}

export type DeliveryProblem =
  | "name_not_found"
  | "no_connection"
  | "private_address"
  | "timeout"
  | "tls_failed";

/** An event for an endpoint, with the tries so far. Times are ISO 8601 in UTC. */
export interface DeliveryRow {
  /** The audit entry's, and the `webhook-id` of every try. */
  eventId: string;
  status: DeliveryStatus;
  /** The newest twenty, the oldest first. */
  tries: DeliveryTry[];
  /** When it is tried next; null when it is not. */
  nextTryAt: string | null;
  /** The body of every try, as JSON. */
  message: WebhookMessage;
}

export type DeliveryStatus = "delivered" | "failed" | "pending";

/** One try to deliver. Either there was an answer, with a status, or a problem. */
export interface DeliveryTry {
  at: string;
  /** The HTTP status of the answer. */
  status: number | null;
  problem: DeliveryProblem | null;
  milliseconds: number;
}

/** How many people stand where, each count exact. */
export interface DirectoryOverview {
  active: number;
  /** Of the active ones, those who have signed in at least once. */
  everSignedIn: number;
  suspended: number;
  invited: number;
  expired: number;
  /** Empty where the organization has no licenses. */
  licenses: LicenseRow[];
}

/** One page of `users.list`. `nextCursor` is null on the last one. */
export interface DirectoryPage {
  rows: DirectoryRow[];
  nextCursor: string | null;
  count: {
    value: number;
    capped: boolean;
  };
}

/** A row of `users.list`: people who are in, and people who are invited. */
export type DirectoryRow = InvitationRow | UserRow;

/** A field sorts upwards, with a minus before it downwards. */
export type DirectorySort =
  | "-createdAt"
  | "-email"
  | "-lastActiveAt"
  | "-name"
  | "-role"
  | "-status"
  | "createdAt"
  | "email"
  | "lastActiveAt"
  | "name"
  | "role"
  | "status";

export type DirectoryStatus = "active" | "expired" | "invited" | "suspended";

/** An address that was shown to be somebody's: the one they registered with, or their new one. */
export interface EmailConfirmed {
  status: "changed" | "verified";
  email: string;
  organization: {
    name: string;
    slug: string;
  };
}

/** A named set of users, as a list shows it. Times are ISO 8601 in UTC. */
export interface GroupRow {
  id: string;
  name: string;
  members: number;
  createdAt: string;
  /** For each action null, or why the caller may not do it. */
  allowed: {
    edit: Refusal | null;
    delete: Refusal | null;
  };
}

export type InvitationAction = "copyLink" | "resend" | "revoke";

/** What happened to one address of `invitations.create`. */
export type InvitationOutcome =
  | {
      email: string;
      outcome: "invited";
      reason: null;
      invitationId: string;
    }
  | {
      email: string;
      outcome: "refused";
      reason: Refusal;
      invitationId: null;
    };

/** What whoever holds the link may see before accepting. */
export interface InvitationPreview {
  organization: {
    slug: string;
    name: string;
  };
  email: string;
  /** The names of the roles. */
  roles: string[];
  /** The name of the license, where one comes with it. */
  license: string | null;
  /** Both, as the dictionaries know them. */
  given: {
    roles: Worded[];
    license: Worded | null;
  };
  invitedBy: string | null;
  expiresAt: string;
}

/** An invitation as a list shows it, beside the users. Times are ISO 8601 in UTC. */
export interface InvitationRow {
  kind: "invitation";
  id: string;
  /** The address, because nobody knows the name yet. */
  name: string;
  email: string;
  username: null;
  roles: string[];
  licenseType: string | null;
  groups: Named[];
  workspaces: Named[];
  status: "expired" | "invited";
  lastActiveAt: null;
  createdAt: string;
  expiresAt: string;
  /** Who invited, when that user is still there. */
  invitedBy: string | null;
  /** Whether that is the caller. */
  invitedByYou: boolean;
  mail: {
    status: MailStatus;
    problem: MailProblem | null;
  };
  /** For each action null, or why the caller may not do it. */
  allowed: Record<InvitationAction, Refusal | null>;
}

export interface InvitationsPreview {
  /** In the order they were given. */
  lines: LinePreview[];
  /** How many of them have no problem. */
  ready: number;
  /** For each license that a line asks for: the seats it takes, and how many are left (null: unlimited). */
  seats: {
    licenseType: string;
    needed: number;
    left: number | null;
  }[];
}

/** How finely it is kept when somebody was last active: to the minute, the hour, the day, or not at all. */
export type LastActivePrecision = "day" | "exact" | "hour" | "off";

/** A license type with its pool in one organization. */
export interface LicenseRow {
  /** How many seats there are; null: unlimited. */
  seats: number | null;
  /** Seats held by active and suspended users, and by pending invitations (rule 11). */
  used: {
    users: number;
    invitations: number;
  };
  /** Seats left; null: unlimited. */
  left: number | null;
  key: string;
  /** One line that says what it includes, shown where it is chosen. */
  summary: string;
  features: string[];
  wordKey?: (string & {}) | BuiltInWord;
  name: string;
}

/** What a user has paid access to: a set of features of the host product. */
export interface LicenseType {
  key: string;
  /** One line that says what it includes, shown where it is chosen. */
  summary: string;
  features: string[];
  wordKey?: (string & {}) | BuiltInWord;
  name: string;
}

/** A line that was looked at, without inviting anybody. */
export interface LinePreview {
  email: string;
  problems: LineProblem[];
}

/** What is wrong with one field of a line; `value` is the word that it is about, where it is one of several. */
export interface LineProblem {
  field: "email" | "groups" | "licenseType" | "note" | "roles";
  reason: Refusal;
  value?: string;
}

/** What a live stream tells. It names ids only: whoever listens asks for what it may see. */
export type LiveEvent =
  | {
      type: "access-ended";
    }
  | {
      type: "directory-changed";
      ids: string[];
    }
  | {
      type: "me-changed";
    }
  | {
      type: "ready";
      missed: boolean;
    }
  | {
      type: "settings-changed";
      what: SettingsKind;
    };

export type MailProblem =
  | "failed"
  | "insecure"
  | "login_refused"
  | "message_refused"
  | "recipient_refused"
  | "refused_connection"
  | "sender_refused"
  | "timeout"
  | "unknown_host"
  | "unreachable";

export type MailStatus = "failed" | "queued" | "sent";

/** What the caller of `session.me` is and may do. */
export interface Me {
  user: UserRow;
  organization: OrganizationRow;
  permissions: Permission[];
  roles: RoleRow[];
  mfa: MfaState;
  /** Whether they can sign in with a password of their own. */
  hasPassword: boolean;
  /** A new address that waits to be confirmed. */
  emailPending: string | null;
  /** Where the live stream stood: who listens from there on misses nothing that came after this answer. */
  livePosition: string;
}

/** A user as a list of members shows them. */
export interface MemberRow {
  id: string;
  name: string;
  email: string | null;
  username: string | null;
  status: "active" | "suspended";
  isYou: boolean;
  /** Whether they are in; a list of everybody has those who are not after those who are. */
  member: boolean;
  /** For each action null, or why the caller may not do it. */
  allowed: {
    place: Refusal | null;
  };
}

/** What a change of members came to: only those who were not in before, or were. */
export interface MembersChanged {
  added: Named[];
  removed: Named[];
  /** How many there are now. */
  members: number;
}

/** What a host keeps with a user: values by its own names. */
export type MetadataValue = boolean | number | string;

/** A second factor that is set up. */
export interface MfaConfirmed {
  /** Shown this once. */
  recoveryCodes: string[];
  /** How a sign-in goes on that had to set it up; null for somebody signed in already. */
  next:
    | SignedIn
    | {
        status: "mfa-required";
        challenge: string;
        expiresAt: string;
      }
    | {
        status: "mfa-setup-required";
        challenge: string;
        expiresAt: string;
      }
    | {
        status: "password-change-required";
        challenge: string;
        expiresAt: string;
        passwordMinimum: number;
      }
    | null;
}

/** Who has to set up a second factor; `off` offers none. */
export type MfaPolicy = "administrators" | "everyone" | "off" | "optional";

/** How somebody's second factor stands, for their own account. */
export interface MfaState {
  /** Whether the organization lets people set one up. */
  offered: boolean;
  enrolled: boolean;
  /** Whether the policy asks it of them. */
  required: boolean;
  /** Until when one may still sign in without, ISO 8601 in UTC; null: set up, not asked, or over. */
  graceEndsAt: string | null;
  /** Recovery codes that were not used yet. */
  recoveryCodesLeft: number;
}

/** Something that a row names. */
export interface Named {
  id: string;
  name: string;
}

export type Onboarding = "direct" | "invitation" | "registration-link";

/** An organization as its own users see it. */
export interface OrganizationRow {
  id: string;
  slug: string;
  name: string;
  /** The key of its profile. */
  profile: string;
  plan: string | null;
  /** Where to ask the host for more than the organization is entitled to. */
  contactUrl: string | null;
  switches: Switches;
  policies: Policies;
}

/** How many people of an organization stand where. */
export interface OrganizationTally {
  active: number;
  suspended: number;
  invited: number;
  expired: number;
}

/** `area:action`: one of Usher's own or one that a host product defines. */
export type Permission =
  | "api-keys:manage"
  | "audit:read"
  | "billing:manage"
  | "compliance:read"
  | "groups:manage"
  | "licenses:assign"
  | "roles:assign"
  | "roles:manage"
  | "security:manage"
  | "settings:manage"
  | "users:create"
  | "users:delete"
  | "users:edit"
  | "users:invite"
  | "users:read"
  | "users:reset-mfa"
  | "users:revoke-sessions"
  | "users:set-password"
  | "users:suspend"
  | "workspaces:manage"
  | (string & {});

/** What an organization decides about sign-in, privacy and the parts that are switchable. */
export interface Policies {
  /** 8 to 64 characters (rule 7). */
  passwordMinimum: number;
  mfa: MfaPolicy;
  /** Days from `mfaRequiredSince` in which one may still sign in without. */
  mfaGraceDays: number;
  /** When MFA was made required, ISO 8601 in UTC, or null while it is not. */
  mfaRequiredSince: string | null;
  /** In hours. */
  sessionIdleHours: number;
  /** In days. */
  sessionAbsoluteDays: number;
  /** Whether who registers by a link confirms the address before the first sign-in. */
  verifyEmail: boolean;
  /** IANA name; the day of a daily limit is this zone's (rule 12). */
  timeZone: string;
  /** Whether license types are switched on, where the profile leaves that open. */
  licenses: boolean;
  /** Whether the daily message limit is switched on, where the profile leaves that open. */
  dailyMessageLimit: boolean;
  lastActive: LastActivePrecision;
  /** Sessions, from when they ran out. One that is ended is gone at once. */
  sessionsKeptDays: number;
  /** Entries of the audit log. */
  auditKeptDays: number;
  /** What was sent to webhooks, and how it went. */
  deliveriesKeptDays: number;
  /** Invitations, from when their link ended, whatever became of them. */
  invitationsKeptDays: number;
  /** What became of each row of a bulk action. */
  bulkKeptDays: number;
  /** Mails that could not be delivered. One that was is gone at once. */
  mailsKeptDays: number;
}

/** An organization's policies, and for each null or why the caller may not choose it. */
export interface PoliciesRow {
  allowed: Record<PolicyKey, Refusal | null>;
  /** 8 to 64 characters (rule 7). */
  passwordMinimum: number;
  mfa: MfaPolicy;
  /** Days from `mfaRequiredSince` in which one may still sign in without. */
  mfaGraceDays: number;
  /** When MFA was made required, ISO 8601 in UTC, or null while it is not. */
  mfaRequiredSince: string | null;
  /** In hours. */
  sessionIdleHours: number;
  /** In days. */
  sessionAbsoluteDays: number;
  /** Whether who registers by a link confirms the address before the first sign-in. */
  verifyEmail: boolean;
  /** IANA name; the day of a daily limit is this zone's (rule 12). */
  timeZone: string;
  /** Whether license types are switched on, where the profile leaves that open. */
  licenses: boolean;
  /** Whether the daily message limit is switched on, where the profile leaves that open. */
  dailyMessageLimit: boolean;
  lastActive: LastActivePrecision;
  /** Sessions, from when they ran out. One that is ended is gone at once. */
  sessionsKeptDays: number;
  /** Entries of the audit log. */
  auditKeptDays: number;
  /** What was sent to webhooks, and how it went. */
  deliveriesKeptDays: number;
  /** Invitations, from when their link ended, whatever became of them. */
  invitationsKeptDays: number;
  /** What became of each row of a bulk action. */
  bulkKeptDays: number;
  /** Mails that could not be delivered. One that was is gone at once. */
  mailsKeptDays: number;
}

export type PolicyKey =
  | "auditKeptDays"
  | "bulkKeptDays"
  | "dailyMessageLimit"
  | "deliveriesKeptDays"
  | "invitationsKeptDays"
  | "lastActive"
  | "licenses"
  | "mailsKeptDays"
  | "mfa"
  | "mfaGraceDays"
  | "passwordMinimum"
  | "sessionAbsoluteDays"
  | "sessionIdleHours"
  | "sessionsKeptDays"
  | "timeZone"
  | "verifyEmail";

/** A profile as it is offered for an organization. */
export interface ProfileChoice {
  /** The entitlement that it asks for, or null. */
  entitlement: string | null;
  roles: {
    key: string;
    name: string;
    rank: number;
    wordKey?: (string & {}) | BuiltInWord;
  }[];
  key: string;
  name: string;
  wordKey?: (string & {}) | BuiltInWord;
}

/** Which of the words that mean the same a profile uses; the dictionaries have all of them. */
export interface ProfileWords {
  /** Suspend and Reactivate, or Enabled and Disabled. */
  status: "disable" | "suspend";
  deletion: "delete" | "remove";
  workspace: "collection" | "workspace";
  /** The button that asks somebody in, and what is then sent. */
  invite: "invite-user" | "plus-invite";
}

/** The stable code of a refusal, e.g. `higher_rank`. */
export type Refusal =
  | "account_exists"
  | "already_bootstrapped"
  | "already_invited"
  | "already_user"
  | "api_key_revoked"
  | "bulk_ended"
  | "bulk_started"
  | "busy"
  | "challenge_ended"
  | "common_password"
  | "custom_roles_not_offered"
  | "deletion_not_offered"
  | "domain_not_allowed"
  | "duplicate_line"
  | "email_not_verified"
  | "end_in_past"
  | "entitlement_needed"
  | "external_id_taken"
  | "first_name_needed"
  | "groups_not_offered"
  | "higher_rank"
  | "idempotency_mismatch"
  | "identifier_needed"
  | "invalid_cursor"
  | "invalid_email"
  | "invalid_input"
  | "invitation_accepted"
  | "invitation_expired"
  | "invitation_not_pending"
  | "invitation_revoked"
  | "inviter_lost_authority"
  | "last_of_top_role"
  | "license_lacks_feature"
  | "license_needed"
  | "licenses_not_offered"
  | "limit_exempt"
  | "limit_not_offered"
  | "link_used"
  | "mfa_administration_not_offered"
  | "mfa_not_offered"
  | "mfa_not_set_up"
  | "mfa_required"
  | "mfa_set_up_already"
  | "missing_permission"
  | "name_taken"
  | "not_active"
  | "not_done"
  | "not_found"
  | "not_in_workspace"
  | "not_joined"
  | "not_signed_in"
  | "not_suspended"
  | "note_too_long"
  | "nothing_chosen"
  | "onboarding_not_offered"
  | "one_role_only"
  | "organization_suspended"
  | "origin_not_allowed"
  | "own_account"
  | "own_roles"
  | "own_session_needed"
  | "password_needed"
  | "password_too_short"
  | "permission_not_held"
  | "personal_password"
  | "policy_not_offered"
  | "profile_roles_differ"
  | "registration_link_expired"
  | "registration_link_revoked"
  | "registration_link_used_up"
  | "role_above_own"
  | "role_built_in"
  | "role_exceeds_permissions"
  | "role_in_use"
  | "role_needed"
  | "role_rank_not_below"
  | "same_password"
  | "seats_below_used"
  | "seats_full"
  | "selection_changed"
  | "session_renewed"
  | "starter_lost_access"
  | "step_up_required"
  | "system_organization"
  | "token_expired"
  | "token_invalid"
  | "too_many_attempts"
  | "too_many_chosen"
  | "too_many_webhooks"
  | "too_much_metadata"
  | "unknown_group"
  | "unknown_license"
  | "unknown_permission"
  | "unknown_profile"
  | "unknown_role"
  | "unknown_user"
  | "unknown_workspace"
  | "username_taken"
  | "webhook_address_refused"
  | "webhook_not_active"
  | "workspaces_not_offered"
  | "workspaces_shared"
  | "wrong_code"
  | "wrong_credentials"
  | "wrong_password";

/** The answer of `registrationLinks.register`: as of signing in, or that the address is to be confirmed first. */
export type RegisterAnswer =
  | SignedIn
  | {
      status: "mfa-required";
      challenge: string;
      expiresAt: string;
    }
  | {
      status: "mfa-setup-required";
      challenge: string;
      expiresAt: string;
    }
  | {
      status: "password-change-required";
      challenge: string;
      expiresAt: string;
      passwordMinimum: number;
    }
  | {
      status: "verify-email";
      email: string;
    };

export type RegistrationLinkAction = "copyLink" | "revoke";

/** A link as a list shows it; its URL is asked for by itself. Times are ISO 8601 in UTC. */
export interface RegistrationLinkRow {
  id: string;
  roles: string[];
  licenseType: string | null;
  /** Null: any number. */
  maxUses: number | null;
  uses: number;
  /** Null: any number. */
  usesLeft: number | null;
  /** E-mail domains that may register, in lower case; empty: any. */
  domains: string[];
  status: RegistrationLinkStatus;
  expiresAt: string;
  /** Who made it, when that user or key is still there. */
  createdBy: string | null;
  createdAt: string;
  /** For each action null, or why the caller may not do it. */
  allowed: Record<RegistrationLinkAction, Refusal | null>;
}

export type RegistrationLinkStatus = "expired" | "live" | "revoked" | "used-up";

/** What whoever holds the link may see before registering. */
export interface RegistrationPreview {
  organization: {
    slug: string;
    name: string;
  };
  /** By name. */
  roles: string[];
  /** The same, as the dictionaries know them. */
  given: {
    roles: Worded[];
  };
  /** Empty: an address of any domain may register. */
  domains: string[];
  /** Whether the address is to be confirmed before the first sign-in. */
  verifiesEmail: boolean;
  passwordMinimum: number;
  expiresAt: string;
}

/** A role as its own page shows it. */
export interface RoleDetails {
  /** Null for those who may neither read users nor manage roles. */
  holders: RoleHolders | null;
  allowed: {
    grant: Refusal | null;
    edit: Refusal | null;
    delete: Refusal | null;
  };
  key: string;
  name: string;
  id: string | null;
  rank: number;
  /** One line that says what the role may do, shown where it is chosen. */
  summary: string;
  permissions: string[];
  wordKey?: (string & {}) | BuiltInWord;
}

/** Who a role could not be taken from: it goes only when all of these are none. */
export interface RoleHolders {
  users: number;
  /** Pending ones; an expired one can still be sent again. */
  invitations: number;
  /** Live ones. */
  registrationLinks: number;
}

/** A role as a list shows it, with whether the caller may grant it. */
export interface RoleRow {
  permissions: string[];
  allowed: {
    grant: Refusal | null;
  };
  key: string;
  name: string;
  id: string | null;
  rank: number;
  /** One line that says what the role may do, shown where it is chosen. */
  summary: string;
  wordKey?: (string & {}) | BuiltInWord;
}

/** One change of a pool. Times are ISO 8601 in UTC. */
export interface SeatChange {
  id: string;
  at: string;
  /** The name of whoever changed it. */
  by: string;
  /** The same, with what they are. */
  actor: {
    kind: ActorKind;
    id: string | null;
    name: string;
  };
  licenseType: string;
  /** Null: unlimited. */
  before: number | null;
  after: number | null;
}

export interface SeatHistory {
  rows: SeatChange[];
  nextCursor: string | null;
}

/** One of one's own sessions. Times are ISO 8601 in UTC. */
export interface SessionRow {
  id: string;
  /** The same in English, e.g. `Firefox on Linux`. */
  device: string;
  ip: string | null;
  createdAt: string;
  /** To the minute. */
  lastUsedAt: string;
  /** Whether it is the one that asks. */
  current: boolean;
  browser: string | null;
  system: string | null;
}

/** What beside people an organization has, for whoever shows it. */
export type SettingsKind =
  | "api-keys"
  | "bulk"
  | "groups"
  | "licenses"
  | "policies"
  | "registration-links"
  | "roles"
  | "webhooks"
  | "workspaces";

/**
 * The answer of `session.signIn` and of its further steps. A challenge is a token for the next step, good
 * for 5 minutes: a code, the set-up of a second factor, or a new password.
 */
export type SignInAnswer =
  | SignedIn
  | {
      status: "mfa-required";
      challenge: string;
      expiresAt: string;
    }
  | {
      status: "mfa-setup-required";
      challenge: string;
      expiresAt: string;
    }
  | {
      status: "password-change-required";
      challenge: string;
      expiresAt: string;
      passwordMinimum: number;
    };

/** A sign-in that is complete. */
export interface SignedIn {
  status: "signed-in";
  user: UserRow;
  expiresAt: string;
}

/** The answer of `session.stepUp`. */
export interface SteppedUp {
  /** Until when the deeds that ask for it go through, ISO 8601 in UTC. */
  until: string;
  /**
   * For a page that lives on a host's token: what shows it, in the header `Usher-Step-Up`, beside each token
   * of this person that the same key makes for the same origin. Null for a session, which knows by itself.
   */
  proof: string | null;
}

/** What of a profile is there in one organization, with its own switches set. */
export interface Switches {
  /** Empty when there are none. */
  licenseTypes: LicenseType[];
  dailyMessageLimit: boolean;
  /** Whether what `entitlement` names is held, or nothing is asked for. */
  entitled: boolean;
  groups: boolean;
  workspaces: WorkspaceKind;
  /** Whether administrators may delete users for good. */
  deletion: boolean;
  severalRoles: boolean;
  /** Whether an organization may add roles of its own. */
  customRoles: boolean;
  /** What a newcomer gets when nobody chose, or null when whoever invites must choose. */
  newcomerRole: string | null;
  /** The first is what the page's main button does. */
  onboarding: Onboarding[];
  /** The feature of a license that a permission belongs to; one that is not listed needs none. */
  features: Record<string, string>;
  /** Whether administrators reset MFA and set what is required. */
  mfaAdministration: boolean;
  /** What the organization must be entitled to before it may have several users, or null. */
  entitlement: string | null;
  words: ProfileWords;
  /** In the order of the table. */
  columns: UserColumn[];
}

/** An audit entry with the organization that it is of. */
export interface SystemAuditRow {
  organization: {
    id: string;
    name: string;
    slug: string;
  };
  id: string;
  at: string;
  actor: {
    kind: ActorKind;
    id: string | null;
    name: string;
  };
  /** The user an API key acted for. */
  onBehalfOf: {
    kind: "user";
    id: string | null;
    name: string;
  } | null;
  action: AuditAction;
  outcome: BulkOutcome;
  reason: Refusal | null;
  /** The procedure that was called, e.g. `users.suspend`. */
  procedure: string | null;
  target: {
    kind: TargetKind;
    id: string | null;
    name: string;
  } | null;
  changes: AuditChanges;
  ip: string | null;
  userAgent: string | null;
  requestId: string | null;
  /** The bulk action that the deed was part of. */
  batchId: string | null;
}

export interface SystemOrganizationPage {
  rows: SystemOrganizationRow[];
  nextCursor: string | null;
}

/** An organization as a system administrator sees it. Times are ISO 8601 in UTC. */
export interface SystemOrganizationRow {
  id: string;
  slug: string;
  name: string;
  profile: string;
  status: "active" | "suspended";
  plan: string | null;
  contactUrl: string | null;
  entitlements: string[];
  licenses: LicenseRow[];
  people: OrganizationTally;
  createdAt: string;
}

/** The state of all organizations at one time. */
export interface SystemReport {
  generatedAt: string;
  organizations: Record<"active" | "suspended", number>;
  total: {
    active: number;
    suspended: number;
    invited: number;
    expired: number;
    /** Active users with a second factor. */
    withMfa: number;
    /** Active users who are here for 90 days and were not active in them. */
    dormant: number;
    signIns: number;
    refusedSignIns: number;
  };
  rows: SystemReportRow[];
}

/** One organization in the system report. Sign-ins are of the last 30 days. */
export interface SystemReportRow {
  organization: {
    id: string;
    name: string;
    slug: string;
    profile: string;
    status: "active" | "suspended";
  };
  /** Active users with a second factor. */
  withMfa: number;
  /** Active users who are here for 90 days and were not active in them. */
  dormant: number;
  signIns: number;
  refusedSignIns: number;
  active: number;
  suspended: number;
  invited: number;
  expired: number;
}

export type TargetKind =
  | "api-key"
  | "bulk"
  | "group"
  | "invitation"
  | "organization"
  | "registration-link"
  | "role"
  | "user"
  | "webhook"
  | "workspace";

/** What an authenticator app is set up with. */
export interface TotpSetup {
  /** 20 bytes in base 32. */
  secret: string;
  /** `otpauth://…`, for a QR code. */
  uri: string;
}

/** The answer of `users.upsert`. */
export interface UpsertedUser {
  created: boolean;
  user: UserRow;
}

/** How much of a meter a user has used on the organization's day. */
export interface Usage {
  /** Null: no limit. */
  limit: number | null;
  used: number;
  /** Null where there is no limit. */
  remaining: number | null;
  /** When the organization's next day begins, ISO 8601 in UTC. */
  resetsAt: string;
}

export type UserAction =
  | "assignLicense"
  | "assignRoles"
  | "delete"
  | "edit"
  | "exportData"
  | "reactivate"
  | "resetMfa"
  | "revokeSessions"
  | "setPassword"
  | "suspend";

export type UserColumn =
  | "createdAt"
  | "groups"
  | "lastActiveAt"
  | "license"
  | "mfa"
  | "role"
  | "status"
  | "usage";

/** One user with what only their own page shows. */
export interface UserDetails {
  workspaces: Named[];
  /** How many browsers they are signed in with. */
  sessions: number;
  kind: "user";
  id: string;
  name: string;
  firstName: string;
  lastName: string;
  email: string | null;
  username: string | null;
  externalId: string | null;
  /** What administrators wrote about them. */
  about: string | null;
  /** What the host keeps with them, by its own names. */
  metadata: UserMetadata;
  roles: string[];
  licenseType: string | null;
  groups: Named[];
  status: "active" | "suspended";
  hasMfa: boolean;
  /** Whether the password was set by an administrator and has to be changed at the next sign-in. */
  mustChangePassword: boolean;
  /** Messages a day; null: no limit. */
  dailyMessageLimit: number | null;
  /** Messages of the organization's day so far. */
  messagesToday: number;
  isYou: boolean;
  lastActiveAt: string | null;
  createdAt: string;
  suspendedReason: string | null;
  suspendedUntil: string | null;
  /** For each action null, or why the caller may not do it. */
  allowed: Record<UserAction, Refusal | null>;
}

/** A user's metadata, e.g. `{ team: "Blue", badge: 7 }`. */
export type UserMetadata = {
  [key: string]: MetadataValue;
};

/** A user as a list shows them. Times are ISO 8601 in UTC. */
export interface UserRow {
  kind: "user";
  id: string;
  name: string;
  firstName: string;
  lastName: string;
  email: string | null;
  username: string | null;
  externalId: string | null;
  /** What administrators wrote about them. */
  about: string | null;
  /** What the host keeps with them, by its own names. */
  metadata: UserMetadata;
  roles: string[];
  licenseType: string | null;
  groups: Named[];
  status: "active" | "suspended";
  hasMfa: boolean;
  /** Whether the password was set by an administrator and has to be changed at the next sign-in. */
  mustChangePassword: boolean;
  /** Messages a day; null: no limit. */
  dailyMessageLimit: number | null;
  /** Messages of the organization's day so far. */
  messagesToday: number;
  isYou: boolean;
  lastActiveAt: string | null;
  createdAt: string;
  suspendedReason: string | null;
  suspendedUntil: string | null;
  /** For each action null, or why the caller may not do it. */
  allowed: Record<UserAction, Refusal | null>;
}

/** The answer of `users.checkUsername`. */
export interface UsernameCheck {
  available: boolean;
  /** Null when it may be had; now, that is: whoever saves first has it. */
  problem:
    | "username_capitals"
    | "username_characters"
    | "username_start"
    | "username_taken"
    | "username_too_long"
    | "username_too_short"
    | null;
}

/** A message, as it is sent. What `changes` names is what the audit log keeps of it: no secrets. */
export interface WebhookMessage {
  type: AuditAction;
  /** When it happened, ISO 8601 in UTC. */
  timestamp: string;
  data: {
    organizationId: string;
    outcome: BulkOutcome;
    /** Why it was refused. */
    reason: Refusal | null;
    actor: {
      kind: ActorKind;
      id: string | null;
    };
    /** The user whom an API key acted for. */
    onBehalfOfId: string | null;
    target: {
      kind: TargetKind;
      id: string;
    } | null;
    changes: AuditChanges;
    /** The bulk action that it was part of. */
    batchId: string | null;
  };
}

/** An endpoint as a list shows it; its secret is shown once, when it is made. */
export interface WebhookRow {
  id: string;
  url: string;
  /** Which events it is sent; null: every one, also those to come. */
  eventTypes: AuditAction[] | null;
  status: WebhookStatus;
  createdAt: string;
  /** Until when the secret before signs as well; null when only one does. */
  overlapUntil: string | null;
  /** The newest delivery, as far as it is. */
  last: {
    at: string;
    status: DeliveryStatus;
  } | null;
  /** For each action null, or why the caller may not do it. */
  allowed: {
    setUp: Refusal | null;
    send: Refusal | null;
  };
}

export type WebhookStatus = "active" | "paused" | "stopped";

/** What the panel says in its own language where it has a word for it, and by its name otherwise. */
export interface Worded {
  wordKey?: (string & {}) | BuiltInWord;
  name: string;
}

export type WorkspaceKind = "members" | "none" | "shared";

/** A container of the host product, as a list shows it. Times are ISO 8601 in UTC. */
export interface WorkspaceRow {
  id: string;
  /** The host's own name for it. */
  externalId: string;
  name: string;
  /** Null where it is open to everyone. */
  members: number | null;
  createdAt: string;
  /** For each action null, or why the caller may not do it. */
  allowed: {
    setMembers: Refusal | null;
    delete: Refusal | null;
  };
}
