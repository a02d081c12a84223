using System;
using System.Collections.Generic;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Sedz.Schema.Database.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class EvidenceAndModels : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Sites_NameTh_Id",
                table: "Sites");

            // Made beside the migrations, as those are that take their place.
            migrationBuilder.Sql("DROP INDEX IF EXISTS \"IX_Sites_AreaM2_nulls\"");
            migrationBuilder.Sql("DROP INDEX IF EXISTS \"IX_Sites_NameEn_nulls\"");

            migrationBuilder.AddColumn<long>(
                name: "LevelEvents",
                table: "HazardPriors",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "LevelFromYear",
                table: "HazardPriors",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<double>(
                name: "LevelHigh",
                table: "HazardPriors",
                type: "double precision",
                nullable: true);

            migrationBuilder.AddColumn<double>(
                name: "LevelLow",
                table: "HazardPriors",
                type: "double precision",
                nullable: true);

            migrationBuilder.AddColumn<double>(
                name: "LevelRatio",
                table: "HazardPriors",
                type: "double precision",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "LevelToYear",
                table: "HazardPriors",
                type: "integer",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "ModelVersions",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Kind = table.Column<int>(type: "integer", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    State = table.Column<int>(type: "integer", nullable: false),
                    ContentHash = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    DataHash = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    FromYear = table.Column<int>(type: "integer", nullable: true),
                    ToYear = table.Column<int>(type: "integer", nullable: true),
                    TrainingRows = table.Column<int>(type: "integer", nullable: false),
                    Synthetic = table.Column<bool>(type: "boolean", nullable: false),
                    Seed = table.Column<int>(type: "integer", nullable: false),
                    Description = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    TrainedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    TrainedBy = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ModelVersions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ProvinceRainfall",
                columns: table => new
                {
                    Source = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    ProvinceCode = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Year = table.Column<int>(type: "integer", nullable: false),
                    Months = table.Column<List<double?>>(type: "double precision[]", nullable: false),
                    ImportId = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProvinceRainfall", x => new { x.Source, x.ProvinceCode, x.Year });
                    table.ForeignKey(
                        name: "FK_ProvinceRainfall_Provinces_ProvinceCode",
                        column: x => x.ProvinceCode,
                        principalTable: "Provinces",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "SiteStarts",
                columns: table => new
                {
                    SiteId = table.Column<int>(type: "integer", nullable: false),
                    StartedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Attestation = table.Column<int>(type: "integer", nullable: false),
                    RecordedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    RecordedBy = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SiteStarts", x => x.SiteId);
                    table.ForeignKey(
                        name: "FK_SiteStarts_Sites_SiteId",
                        column: x => x.SiteId,
                        principalTable: "Sites",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ModelArchives",
                columns: table => new
                {
                    ModelVersionId = table.Column<int>(type: "integer", nullable: false),
                    Bytes = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ModelArchives", x => x.ModelVersionId);
                    table.ForeignKey(
                        name: "FK_ModelArchives_ModelVersions_ModelVersionId",
                        column: x => x.ModelVersionId,
                        principalTable: "ModelVersions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ModelDecisions",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    ModelVersionId = table.Column<int>(type: "integer", nullable: false),
                    Action = table.Column<int>(type: "integer", nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    By = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Reason = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Warnings = table.Column<List<string>>(type: "text[]", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ModelDecisions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ModelDecisions_ModelVersions_ModelVersionId",
                        column: x => x.ModelVersionId,
                        principalTable: "ModelVersions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_ModelDecisions_ModelVersionId",
                table: "ModelDecisions",
                column: "ModelVersionId");

            migrationBuilder.CreateIndex(
                name: "IX_ModelVersions_Kind",
                table: "ModelVersions",
                column: "Kind",
                unique: true,
                filter: "\"State\" = 1");

            migrationBuilder.CreateIndex(
                name: "IX_ModelVersions_Kind_Number",
                table: "ModelVersions",
                columns: new[] { "Kind", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ProvinceRainfall_ProvinceCode",
                table: "ProvinceRainfall",
                column: "ProvinceCode");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ModelArchives");

            migrationBuilder.DropTable(
                name: "ModelDecisions");

            migrationBuilder.DropTable(
                name: "ProvinceRainfall");

            migrationBuilder.DropTable(
                name: "SiteStarts");

            migrationBuilder.DropTable(
                name: "ModelVersions");

            migrationBuilder.DropColumn(
                name: "LevelEvents",
                table: "HazardPriors");

            migrationBuilder.DropColumn(
                name: "LevelFromYear",
                table: "HazardPriors");

            migrationBuilder.DropColumn(
                name: "LevelHigh",
                table: "HazardPriors");

            migrationBuilder.DropColumn(
                name: "LevelLow",
                table: "HazardPriors");

            migrationBuilder.DropColumn(
                name: "LevelRatio",
                table: "HazardPriors");

            migrationBuilder.DropColumn(
                name: "LevelToYear",
                table: "HazardPriors");

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

            migrationBuilder.CreateIndex(
                name: "IX_Sites_NameTh_Id",
                table: "Sites",
                columns: new[] { "NameTh", "Id" });
        }
    }
}
