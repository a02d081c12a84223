using System.Collections.Generic;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Sedz.Schema.Database.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class LevelsAndRainfall : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
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

            migrationBuilder.CreateIndex(
                name: "IX_ProvinceRainfall_ProvinceCode",
                table: "ProvinceRainfall",
                column: "ProvinceCode");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ProvinceRainfall");

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
        }
    }
}
