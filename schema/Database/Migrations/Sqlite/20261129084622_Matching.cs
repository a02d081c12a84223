using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Sedz.Schema.Database.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Matching : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "MatchingRuns",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Policy = table.Column<int>(type: "INTEGER", nullable: false),
                    Seed = table.Column<int>(type: "INTEGER", nullable: false),
                    ProvinceCode = table.Column<string>(type: "TEXT", nullable: true),
                    WhatIf = table.Column<bool>(type: "INTEGER", nullable: false),
                    State = table.Column<int>(type: "INTEGER", nullable: false),
                    RequestedBy = table.Column<string>(type: "TEXT", nullable: false),
                    RequestedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    StartedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    FinishedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    CancelRequestedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Holder = table.Column<string>(type: "TEXT", nullable: true),
                    ClaimedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Attempts = table.Column<int>(type: "INTEGER", nullable: false),
                    Progress = table.Column<double>(type: "REAL", nullable: false),
                    DataHash = table.Column<string>(type: "TEXT", nullable: true),
                    Synthetic = table.Column<bool>(type: "INTEGER", nullable: false),
                    Workers = table.Column<int>(type: "INTEGER", nullable: true),
                    Classes = table.Column<int>(type: "INTEGER", nullable: true),
                    Openings = table.Column<int>(type: "INTEGER", nullable: true),
                    Places = table.Column<int>(type: "INTEGER", nullable: true),
                    Arcs = table.Column<int>(type: "INTEGER", nullable: true),
                    Placed = table.Column<int>(type: "INTEGER", nullable: true),
                    Unplaced = table.Column<int>(type: "INTEGER", nullable: true),
                    Cost = table.Column<long>(type: "INTEGER", nullable: true),
                    LowerBound = table.Column<long>(type: "INTEGER", nullable: true),
                    Bids = table.Column<long>(type: "INTEGER", nullable: true),
                    BlockingPairs = table.Column<int>(type: "INTEGER", nullable: true),
                    PriceOfFairness = table.Column<long>(type: "INTEGER", nullable: true),
                    BasedOnRunId = table.Column<int>(type: "INTEGER", nullable: true),
                    Proposed = table.Column<int>(type: "INTEGER", nullable: true),
                    Withdrawn = table.Column<int>(type: "INTEGER", nullable: true),
                    ErrorCode = table.Column<string>(type: "TEXT", nullable: true),
                    ErrorTh = table.Column<string>(type: "TEXT", nullable: true),
                    ErrorEn = table.Column<string>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Parameters_AvailableBy = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Parameters_Candidates = table.Column<int>(type: "INTEGER", nullable: false),
                    Parameters_DistanceWeight = table.Column<double>(type: "REAL", nullable: false),
                    Parameters_FloorShare = table.Column<double>(type: "REAL", nullable: true),
                    Parameters_LargestWageGap = table.Column<double>(type: "REAL", nullable: false),
                    Parameters_ProvinceWeight = table.Column<double>(type: "REAL", nullable: false),
                    Parameters_RadiusMetres = table.Column<double>(type: "REAL", nullable: false),
                    Parameters_SkillWeight = table.Column<double>(type: "REAL", nullable: false),
                    Parameters_UnplacedFactor = table.Column<double>(type: "REAL", nullable: false),
                    Parameters_WageWeight = table.Column<double>(type: "REAL", nullable: false),
                    Parameters_WantedGap = table.Column<double>(type: "REAL", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MatchingRuns", x => x.Id);
                    table.ForeignKey(
                        name: "FK_MatchingRuns_MatchingRuns_BasedOnRunId",
                        column: x => x.BasedOnRunId,
                        principalTable: "MatchingRuns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.SetNull);
                    table.ForeignKey(
                        name: "FK_MatchingRuns_Provinces_ProvinceCode",
                        column: x => x.ProvinceCode,
                        principalTable: "Provinces",
                        principalColumn: "Code");
                });

            migrationBuilder.CreateTable(
                name: "Matches",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    RunId = table.Column<int>(type: "INTEGER", nullable: false),
                    WorkerId = table.Column<int>(type: "INTEGER", nullable: false),
                    OpeningId = table.Column<int>(type: "INTEGER", nullable: false),
                    SiteId = table.Column<int>(type: "INTEGER", nullable: false),
                    State = table.Column<int>(type: "INTEGER", nullable: false),
                    Cost = table.Column<int>(type: "INTEGER", nullable: false),
                    DistanceMetres = table.Column<double>(type: "REAL", nullable: false),
                    DistanceCost = table.Column<int>(type: "INTEGER", nullable: false),
                    SkillCost = table.Column<int>(type: "INTEGER", nullable: false),
                    WageCost = table.Column<int>(type: "INTEGER", nullable: false),
                    ProvinceCost = table.Column<int>(type: "INTEGER", nullable: false),
                    ProposedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    RespondedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    PlacedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    RetainedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    LeftOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Reason = table.Column<string>(type: "TEXT", nullable: true),
                    WithdrawnByRunId = table.Column<int>(type: "INTEGER", nullable: true),
                    Synthetic = table.Column<bool>(type: "INTEGER", nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Matches", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Matches_MatchingRuns_RunId",
                        column: x => x.RunId,
                        principalTable: "MatchingRuns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Matches_Openings_OpeningId",
                        column: x => x.OpeningId,
                        principalTable: "Openings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Matches_Sites_SiteId",
                        column: x => x.SiteId,
                        principalTable: "Sites",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Matches_Workers_WorkerId",
                        column: x => x.WorkerId,
                        principalTable: "Workers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "MatchingCheckpoints",
                columns: table => new
                {
                    RunId = table.Column<int>(type: "INTEGER", nullable: false),
                    Phase = table.Column<int>(type: "INTEGER", nullable: false),
                    Bytes = table.Column<byte[]>(type: "BLOB", nullable: false),
                    KeptAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MatchingCheckpoints", x => x.RunId);
                    table.ForeignKey(
                        name: "FK_MatchingCheckpoints_MatchingRuns_RunId",
                        column: x => x.RunId,
                        principalTable: "MatchingRuns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "MatchingCounts",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    RunId = table.Column<int>(type: "INTEGER", nullable: false),
                    Side = table.Column<int>(type: "INTEGER", nullable: false),
                    TookPart = table.Column<bool>(type: "INTEGER", nullable: false),
                    Reason = table.Column<int>(type: "INTEGER", nullable: false),
                    ProvinceCode = table.Column<string>(type: "TEXT", nullable: false),
                    Count = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MatchingCounts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_MatchingCounts_MatchingRuns_RunId",
                        column: x => x.RunId,
                        principalTable: "MatchingRuns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_MatchingCounts_Provinces_ProvinceCode",
                        column: x => x.ProvinceCode,
                        principalTable: "Provinces",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "MatchingSkills",
                columns: table => new
                {
                    RunId = table.Column<int>(type: "INTEGER", nullable: false),
                    SkillCode = table.Column<string>(type: "TEXT", nullable: false),
                    Workers = table.Column<int>(type: "INTEGER", nullable: false),
                    Places = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MatchingSkills", x => new { x.RunId, x.SkillCode });
                    table.ForeignKey(
                        name: "FK_MatchingSkills_MatchingRuns_RunId",
                        column: x => x.RunId,
                        principalTable: "MatchingRuns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_MatchingSkills_Skills_SkillCode",
                        column: x => x.SkillCode,
                        principalTable: "Skills",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "UnmatchedWorkers",
                columns: table => new
                {
                    WorkerId = table.Column<int>(type: "INTEGER", nullable: false),
                    RunId = table.Column<int>(type: "INTEGER", nullable: false),
                    Reason = table.Column<int>(type: "INTEGER", nullable: false),
                    Openings = table.Column<int>(type: "INTEGER", nullable: false),
                    CostToChange = table.Column<double>(type: "REAL", nullable: true),
                    NearestOpeningId = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_UnmatchedWorkers", x => x.WorkerId);
                    table.ForeignKey(
                        name: "FK_UnmatchedWorkers_MatchingRuns_RunId",
                        column: x => x.RunId,
                        principalTable: "MatchingRuns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_UnmatchedWorkers_Openings_NearestOpeningId",
                        column: x => x.NearestOpeningId,
                        principalTable: "Openings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.SetNull);
                    table.ForeignKey(
                        name: "FK_UnmatchedWorkers_Workers_WorkerId",
                        column: x => x.WorkerId,
                        principalTable: "Workers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Matches_OpeningId",
                table: "Matches",
                column: "OpeningId");

            migrationBuilder.CreateIndex(
                name: "IX_Matches_RunId",
                table: "Matches",
                column: "RunId");

            migrationBuilder.CreateIndex(
                name: "IX_Matches_SiteId",
                table: "Matches",
                column: "SiteId");

            migrationBuilder.CreateIndex(
                name: "IX_Matches_StandingWorker",
                table: "Matches",
                column: "WorkerId",
                unique: true,
                filter: "\"State\" IN (0, 1, 3, 4)");

            migrationBuilder.CreateIndex(
                name: "IX_Matches_State",
                table: "Matches",
                column: "State");

            migrationBuilder.CreateIndex(
                name: "IX_Matches_WorkerId_State",
                table: "Matches",
                columns: new[] { "WorkerId", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_MatchingCounts_ProvinceCode",
                table: "MatchingCounts",
                column: "ProvinceCode");

            migrationBuilder.CreateIndex(
                name: "IX_MatchingCounts_RunId",
                table: "MatchingCounts",
                column: "RunId");

            migrationBuilder.CreateIndex(
                name: "IX_MatchingRuns_BasedOnRunId",
                table: "MatchingRuns",
                column: "BasedOnRunId");

            migrationBuilder.CreateIndex(
                name: "IX_MatchingRuns_ProvinceCode",
                table: "MatchingRuns",
                column: "ProvinceCode");

            migrationBuilder.CreateIndex(
                name: "IX_MatchingRuns_State",
                table: "MatchingRuns",
                column: "State",
                unique: true,
                filter: "\"State\" = 1");

            migrationBuilder.CreateIndex(
                name: "IX_MatchingSkills_SkillCode",
                table: "MatchingSkills",
                column: "SkillCode");

            migrationBuilder.CreateIndex(
                name: "IX_UnmatchedWorkers_NearestOpeningId",
                table: "UnmatchedWorkers",
                column: "NearestOpeningId");

            migrationBuilder.CreateIndex(
                name: "IX_UnmatchedWorkers_RunId",
                table: "UnmatchedWorkers",
                column: "RunId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Matches");

            migrationBuilder.DropTable(
                name: "MatchingCheckpoints");

            migrationBuilder.DropTable(
                name: "MatchingCounts");

            migrationBuilder.DropTable(
                name: "MatchingSkills");

            migrationBuilder.DropTable(
                name: "UnmatchedWorkers");

            migrationBuilder.DropTable(
                name: "MatchingRuns");
        }
    }
}
