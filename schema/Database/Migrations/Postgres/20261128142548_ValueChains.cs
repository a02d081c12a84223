using System;
using System.Collections.Generic;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Sedz.Schema.Database.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class ValueChains : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Products",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    NameTh = table.Column<string>(type: "text", nullable: false, collation: "th"),
                    NameEn = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Kinds = table.Column<int[]>(type: "integer[]", nullable: false),
                    Sectors = table.Column<List<string>>(type: "text[]", nullable: false),
                    Published = table.Column<bool>(type: "boolean", nullable: false),
                    Synthetic = table.Column<bool>(type: "boolean", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Circularity_CollectedForRecycling = table.Column<decimal>(type: "numeric(19,6)", precision: 19, scale: 6, nullable: true),
                    Circularity_Composted = table.Column<decimal>(type: "numeric(19,6)", precision: 19, scale: 6, nullable: true),
                    Circularity_EnergyRecovered = table.Column<decimal>(type: "numeric(19,6)", precision: 19, scale: 6, nullable: true),
                    Circularity_FeedstockRecyclingYield = table.Column<decimal>(type: "numeric(19,6)", precision: 19, scale: 6, nullable: true),
                    Circularity_Mass = table.Column<decimal>(type: "numeric(19,6)", precision: 19, scale: 6, nullable: true),
                    Circularity_RecycledFeedstock = table.Column<decimal>(type: "numeric(19,6)", precision: 19, scale: 6, nullable: true),
                    Circularity_RecyclingYield = table.Column<decimal>(type: "numeric(19,6)", precision: 19, scale: 6, nullable: true),
                    Circularity_RelativeLifetime = table.Column<decimal>(type: "numeric(19,6)", precision: 19, scale: 6, nullable: true),
                    Circularity_RelativeUse = table.Column<decimal>(type: "numeric(19,6)", precision: 19, scale: 6, nullable: true),
                    Circularity_Reused = table.Column<decimal>(type: "numeric(19,6)", precision: 19, scale: 6, nullable: true),
                    Circularity_ReusedFeedstock = table.Column<decimal>(type: "numeric(19,6)", precision: 19, scale: 6, nullable: true),
                    Circularity_SustainedFeedstock = table.Column<decimal>(type: "numeric(19,6)", precision: 19, scale: 6, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Products", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ValueChains",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    ProductId = table.Column<int>(type: "integer", nullable: false),
                    SiteId = table.Column<int>(type: "integer", nullable: true),
                    NameTh = table.Column<string>(type: "text", nullable: false, collation: "th"),
                    NameEn = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Template = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Published = table.Column<bool>(type: "boolean", nullable: false),
                    Synthetic = table.Column<bool>(type: "boolean", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ValueChains", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ValueChains_Products_ProductId",
                        column: x => x.ProductId,
                        principalTable: "Products",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ValueChains_Sites_SiteId",
                        column: x => x.SiteId,
                        principalTable: "Sites",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ChainMaterials",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    ValueChainId = table.Column<int>(type: "integer", nullable: false),
                    Code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    NameTh = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    NameEn = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    WeighedUnit = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    KilogramsOfOne = table.Column<decimal>(type: "numeric(19,6)", precision: 19, scale: 6, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ChainMaterials", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ChainMaterials_ValueChains_ValueChainId",
                        column: x => x.ValueChainId,
                        principalTable: "ValueChains",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ChainStages",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    ValueChainId = table.Column<int>(type: "integer", nullable: false),
                    Code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Kind = table.Column<int>(type: "integer", nullable: false),
                    NameTh = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    NameEn = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Step = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    PartnerId = table.Column<int>(type: "integer", nullable: true),
                    ProvinceCode = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    DistrictCode = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    SubdistrictCode = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Capacity = table.Column<decimal>(type: "numeric(19,6)", precision: 19, scale: 6, nullable: true),
                    CapacityUnit = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    CapacityDays = table.Column<int>(type: "integer", nullable: true),
                    StockChangeKilograms = table.Column<decimal>(type: "numeric(19,6)", precision: 19, scale: 6, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ChainStages", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ChainStages_Partners_PartnerId",
                        column: x => x.PartnerId,
                        principalTable: "Partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.SetNull);
                    table.ForeignKey(
                        name: "FK_ChainStages_Provinces_ProvinceCode",
                        column: x => x.ProvinceCode,
                        principalTable: "Provinces",
                        principalColumn: "Code");
                    table.ForeignKey(
                        name: "FK_ChainStages_ValueChains_ValueChainId",
                        column: x => x.ValueChainId,
                        principalTable: "ValueChains",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ChainFlows",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    ValueChainId = table.Column<int>(type: "integer", nullable: false),
                    FromStageId = table.Column<int>(type: "integer", nullable: true),
                    ToStageId = table.Column<int>(type: "integer", nullable: true),
                    Role = table.Column<int>(type: "integer", nullable: false),
                    Material = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Quantity = table.Column<decimal>(type: "numeric(19,6)", precision: 19, scale: 6, nullable: true),
                    Unit = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Lost = table.Column<decimal>(type: "numeric(19,6)", precision: 19, scale: 6, nullable: true),
                    Baht = table.Column<decimal>(type: "numeric(19,6)", precision: 19, scale: 6, nullable: true),
                    FirstDay = table.Column<DateOnly>(type: "date", nullable: true),
                    LastDay = table.Column<DateOnly>(type: "date", nullable: true),
                    Attestation = table.Column<int>(type: "integer", nullable: false),
                    Synthetic = table.Column<bool>(type: "boolean", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ChainFlows", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ChainFlows_ChainStages_FromStageId",
                        column: x => x.FromStageId,
                        principalTable: "ChainStages",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ChainFlows_ChainStages_ToStageId",
                        column: x => x.ToStageId,
                        principalTable: "ChainStages",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ChainFlows_ValueChains_ValueChainId",
                        column: x => x.ValueChainId,
                        principalTable: "ValueChains",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_ChainFlows_FromStageId",
                table: "ChainFlows",
                column: "FromStageId");

            migrationBuilder.CreateIndex(
                name: "IX_ChainFlows_ToStageId",
                table: "ChainFlows",
                column: "ToStageId");

            migrationBuilder.CreateIndex(
                name: "IX_ChainFlows_ValueChainId",
                table: "ChainFlows",
                column: "ValueChainId");

            migrationBuilder.CreateIndex(
                name: "IX_ChainMaterials_ValueChainId_Code",
                table: "ChainMaterials",
                columns: new[] { "ValueChainId", "Code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ChainStages_PartnerId",
                table: "ChainStages",
                column: "PartnerId");

            migrationBuilder.CreateIndex(
                name: "IX_ChainStages_ProvinceCode",
                table: "ChainStages",
                column: "ProvinceCode");

            migrationBuilder.CreateIndex(
                name: "IX_ChainStages_ValueChainId_Code",
                table: "ChainStages",
                columns: new[] { "ValueChainId", "Code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ValueChains_ProductId",
                table: "ValueChains",
                column: "ProductId");

            migrationBuilder.CreateIndex(
                name: "IX_ValueChains_SiteId",
                table: "ValueChains",
                column: "SiteId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ChainFlows");

            migrationBuilder.DropTable(
                name: "ChainMaterials");

            migrationBuilder.DropTable(
                name: "ChainStages");

            migrationBuilder.DropTable(
                name: "ValueChains");

            migrationBuilder.DropTable(
                name: "Products");

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
