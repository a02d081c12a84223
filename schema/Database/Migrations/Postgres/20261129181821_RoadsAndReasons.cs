using System.Collections.Generic;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Sedz.Schema.Database.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class RoadsAndReasons : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropPrimaryKey(
                name: "PK_MatchingSkills",
                table: "MatchingSkills");

            migrationBuilder.AddColumn<int>(
                name: "Id",
                table: "MatchingSkills",
                type: "integer",
                nullable: false,
                defaultValue: 0)
                .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn);

            migrationBuilder.AddColumn<string>(
                name: "ProvinceCode",
                table: "MatchingSkills",
                type: "text",
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<string>(
                name: "Parameters_Roads",
                table: "MatchingRuns",
                type: "text",
                nullable: true,
                collation: "C");

            migrationBuilder.AddPrimaryKey(
                name: "PK_MatchingSkills",
                table: "MatchingSkills",
                column: "Id");

            migrationBuilder.CreateTable(
                name: "SiteDistances",
                columns: table => new
                {
                    Source = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    SubdistrictCode = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    SiteId = table.Column<int>(type: "integer", nullable: false),
                    Metres = table.Column<int>(type: "integer", nullable: true),
                    ImportId = table.Column<int>(type: "integer", nullable: true)
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
                    OpeningId = table.Column<int>(type: "integer", nullable: false),
                    RunId = table.Column<int>(type: "integer", nullable: false),
                    Reason = table.Column<int>(type: "integer", nullable: false),
                    Places = table.Column<int>(type: "integer", nullable: false)
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

            migrationBuilder.AddForeignKey(
                name: "FK_MatchingSkills_Provinces_ProvinceCode",
                table: "MatchingSkills",
                column: "ProvinceCode",
                principalTable: "Provinces",
                principalColumn: "Code");
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

            migrationBuilder.UpdateData(
                table: "ObservationWindows",
                keyColumn: "Id",
                keyValue: 1,
                column: "ProvinceCodes",
                value: new List<string>());

            migrationBuilder.UpdateData(
                table: "ObservationWindows",
                keyColumn: "Id",
                keyValue: 2,
                column: "ProvinceCodes",
                value: new List<string>());

            migrationBuilder.UpdateData(
                table: "ObservationWindows",
                keyColumn: "Id",
                keyValue: 3,
                column: "ProvinceCodes",
                value: new List<string>());
        }
    }
}
