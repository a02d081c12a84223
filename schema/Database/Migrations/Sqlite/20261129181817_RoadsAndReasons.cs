using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Sedz.Schema.Database.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class RoadsAndReasons : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // SQLite cannot give the rows that are there numbers of their own: they are copied.
            migrationBuilder.DropIndex(
                name: "IX_MatchingSkills_SkillCode",
                table: "MatchingSkills");

            migrationBuilder.RenameTable(
                name: "MatchingSkills",
                newName: "MatchingSkillsBefore");

            migrationBuilder.CreateTable(
                name: "MatchingSkills",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    RunId = table.Column<int>(type: "INTEGER", nullable: false),
                    ProvinceCode = table.Column<string>(type: "TEXT", nullable: true),
                    SkillCode = table.Column<string>(type: "TEXT", nullable: false),
                    Workers = table.Column<int>(type: "INTEGER", nullable: false),
                    Places = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MatchingSkills", x => x.Id);
                    table.ForeignKey(
                        name: "FK_MatchingSkills_MatchingRuns_RunId",
                        column: x => x.RunId,
                        principalTable: "MatchingRuns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_MatchingSkills_Provinces_ProvinceCode",
                        column: x => x.ProvinceCode,
                        principalTable: "Provinces",
                        principalColumn: "Code");
                    table.ForeignKey(
                        name: "FK_MatchingSkills_Skills_SkillCode",
                        column: x => x.SkillCode,
                        principalTable: "Skills",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.Sql(
                """
                INSERT INTO "MatchingSkills" ("RunId", "SkillCode", "Workers", "Places")
                SELECT "RunId", "SkillCode", "Workers", "Places" FROM "MatchingSkillsBefore" ORDER BY "RunId", "SkillCode";
                """);

            migrationBuilder.DropTable(
                name: "MatchingSkillsBefore");

            migrationBuilder.CreateIndex(
                name: "IX_MatchingSkills_SkillCode",
                table: "MatchingSkills",
                column: "SkillCode");

            migrationBuilder.AddColumn<string>(
                name: "Parameters_Roads",
                table: "MatchingRuns",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "SiteDistances",
                columns: table => new
                {
                    Source = table.Column<string>(type: "TEXT", nullable: false),
                    SubdistrictCode = table.Column<string>(type: "TEXT", nullable: false),
                    SiteId = table.Column<int>(type: "INTEGER", nullable: false),
                    Metres = table.Column<int>(type: "INTEGER", nullable: true),
                    ImportId = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SiteDistances", x => new { x.Source, x.SubdistrictCode, x.SiteId });
                    table.ForeignKey(
                        name: "FK_SiteDistances_Sites_SiteId",
                        column: x => x.SiteId,
                        principalTable: "Sites",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_SiteDistances_Subdistricts_SubdistrictCode",
                        column: x => x.SubdistrictCode,
                        principalTable: "Subdistricts",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "UnfilledOpenings",
                columns: table => new
                {
                    OpeningId = table.Column<int>(type: "INTEGER", nullable: false),
                    RunId = table.Column<int>(type: "INTEGER", nullable: false),
                    Reason = table.Column<int>(type: "INTEGER", nullable: false),
                    Places = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_UnfilledOpenings", x => x.OpeningId);
                    table.ForeignKey(
                        name: "FK_UnfilledOpenings_MatchingRuns_RunId",
                        column: x => x.RunId,
                        principalTable: "MatchingRuns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_UnfilledOpenings_Openings_OpeningId",
                        column: x => x.OpeningId,
                        principalTable: "Openings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_MatchingSkills_ProvinceCode",
                table: "MatchingSkills",
                column: "ProvinceCode");

            migrationBuilder.CreateIndex(
                name: "IX_MatchingSkills_RunId_ProvinceCode",
                table: "MatchingSkills",
                columns: new[] { "RunId", "ProvinceCode" });

            migrationBuilder.CreateIndex(
                name: "IX_SiteDistances_SiteId",
                table: "SiteDistances",
                column: "SiteId");

            migrationBuilder.CreateIndex(
                name: "IX_SiteDistances_SubdistrictCode",
                table: "SiteDistances",
                column: "SubdistrictCode");

            migrationBuilder.CreateIndex(
                name: "IX_UnfilledOpenings_RunId",
                table: "UnfilledOpenings",
                column: "RunId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("""DELETE FROM "MatchingSkills" WHERE "ProvinceCode" IS NOT NULL;""");

            migrationBuilder.DropForeignKey(
                name: "FK_MatchingSkills_Provinces_ProvinceCode",
                table: "MatchingSkills");

            migrationBuilder.DropTable(
                name: "SiteDistances");

            migrationBuilder.DropTable(
                name: "UnfilledOpenings");

            migrationBuilder.DropPrimaryKey(
                name: "PK_MatchingSkills",
                table: "MatchingSkills");

            migrationBuilder.DropIndex(
                name: "IX_MatchingSkills_ProvinceCode",
                table: "MatchingSkills");

            migrationBuilder.DropIndex(
                name: "IX_MatchingSkills_RunId_ProvinceCode",
                table: "MatchingSkills");

            migrationBuilder.DropColumn(
                name: "Id",
                table: "MatchingSkills");

            migrationBuilder.DropColumn(
                name: "ProvinceCode",
                table: "MatchingSkills");

            migrationBuilder.DropColumn(
                name: "Parameters_Roads",
                table: "MatchingRuns");

            migrationBuilder.AddPrimaryKey(
                name: "PK_MatchingSkills",
                table: "MatchingSkills",
                columns: new[] { "RunId", "SkillCode" });
        }
    }
}
