using System;
using System.Collections.Generic;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

#pragma warning disable CA1814 // Prefer jagged arrays over multidimensional

namespace Sedz.Schema.Database.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class PeopleAndPartners : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "KeySlot",
                table: "ImportRows",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "PersonHash",
                table: "ImportRows",
                type: "text",
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<int>(
                name: "WorkerId",
                table: "ImportRows",
                type: "integer",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Openings",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    SiteId = table.Column<int>(type: "integer", nullable: false),
                    OccupationCode = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Title = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Headcount = table.Column<int>(type: "integer", nullable: false),
                    StartsOn = table.Column<DateOnly>(type: "date", nullable: true),
                    EndsOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Wage = table.Column<int>(type: "integer", nullable: true),
                    Activity = table.Column<int>(type: "integer", nullable: false),
                    Synthetic = table.Column<bool>(type: "boolean", nullable: false),
                    OpenedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ClosedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Openings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Openings_Sites_SiteId",
                        column: x => x.SiteId,
                        principalTable: "Sites",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Partners",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    NameTh = table.Column<string>(type: "text", nullable: false, collation: "th"),
                    NameEn = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    NameKey = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Sector = table.Column<int>(type: "integer", nullable: false),
                    Kind = table.Column<int>(type: "integer", nullable: true),
                    JuristicNumber = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Website = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Address = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    MergedIntoId = table.Column<int>(type: "integer", nullable: true),
                    ImportId = table.Column<int>(type: "integer", nullable: true),
                    Synthetic = table.Column<bool>(type: "boolean", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Partners", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Partners_Partners_MergedIntoId",
                        column: x => x.MergedIntoId,
                        principalTable: "Partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.SetNull);
                });

            migrationBuilder.CreateTable(
                name: "PersonalAccesses",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    By = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Subject = table.Column<int>(type: "integer", nullable: false),
                    SubjectId = table.Column<int>(type: "integer", nullable: false),
                    Kinds = table.Column<int[]>(type: "integer[]", nullable: false),
                    Purpose = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PersonalAccesses", x => x.Id);
                });

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
                name: "Skills",
                columns: table => new
                {
                    Code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    NameTh = table.Column<string>(type: "text", nullable: false, collation: "th"),
                    NameEn = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Skills", x => x.Code);
                });

            migrationBuilder.CreateTable(
                name: "WorkerChanges",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    ImportId = table.Column<int>(type: "integer", nullable: false),
                    WorkerId = table.Column<int>(type: "integer", nullable: false),
                    VersionAfter = table.Column<int>(type: "integer", nullable: false),
                    Before = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    PersonalBeforeCiphertext = table.Column<byte[]>(type: "bytea", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_WorkerChanges", x => x.Id);
                    table.ForeignKey(
                        name: "FK_WorkerChanges_Imports_ImportId",
                        column: x => x.ImportId,
                        principalTable: "Imports",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Workers",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    SubdistrictCode = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    DistrictCode = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    ProvinceCode = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    HomeLatitude = table.Column<double>(type: "double precision", nullable: true),
                    HomeLongitude = table.Column<double>(type: "double precision", nullable: true),
                    OccupationCode = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    OccupationText = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    IndustryCode = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    IndustryText = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    SkillText = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Education = table.Column<int>(type: "integer", nullable: true),
                    LaidOffOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ReturnedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Availability = table.Column<int>(type: "integer", nullable: false),
                    AvailableFrom = table.Column<DateOnly>(type: "date", nullable: true),
                    WageWish = table.Column<int>(type: "integer", nullable: true),
                    Interests = table.Column<int[]>(type: "integer[]", nullable: false),
                    InterestText = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    LegalBasis = table.Column<int>(type: "integer", nullable: false),
                    SharingBasis = table.Column<int>(type: "integer", nullable: true),
                    PersonHash = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    KeySlot = table.Column<long>(type: "bigint", nullable: true),
                    Synthetic = table.Column<bool>(type: "boolean", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Workers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Workers_Provinces_ProvinceCode",
                        column: x => x.ProvinceCode,
                        principalTable: "Provinces",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Engagements",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    PartnerId = table.Column<int>(type: "integer", nullable: false),
                    SiteId = table.Column<int>(type: "integer", nullable: false),
                    Role = table.Column<int>(type: "integer", nullable: false),
                    Status = table.Column<int>(type: "integer", nullable: false),
                    OfferedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    AgreedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    DeliveredOn = table.Column<DateOnly>(type: "date", nullable: true),
                    LapsedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Evidence = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Attestation = table.Column<int>(type: "integer", nullable: false),
                    ImportId = table.Column<int>(type: "integer", nullable: true),
                    Synthetic = table.Column<bool>(type: "boolean", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Engagements", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Engagements_Partners_PartnerId",
                        column: x => x.PartnerId,
                        principalTable: "Partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Engagements_Sites_SiteId",
                        column: x => x.SiteId,
                        principalTable: "Sites",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PartnerChanges",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Kind = table.Column<int>(type: "integer", nullable: false),
                    PartnerId = table.Column<int>(type: "integer", nullable: false),
                    OtherId = table.Column<int>(type: "integer", nullable: false),
                    MovedEngagements = table.Column<List<int>>(type: "integer[]", nullable: false),
                    MovedPlaces = table.Column<List<int>>(type: "integer[]", nullable: false),
                    Reason = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    MadeAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    MadeBy = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    UndoneAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    UndoneBy = table.Column<string>(type: "text", nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PartnerChanges", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PartnerChanges_Partners_OtherId",
                        column: x => x.OtherId,
                        principalTable: "Partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_PartnerChanges_Partners_PartnerId",
                        column: x => x.PartnerId,
                        principalTable: "Partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PartnerPlaces",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    PartnerId = table.Column<int>(type: "integer", nullable: false),
                    ProvinceCode = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    DistrictCode = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    SubdistrictCode = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    Text = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    ImportId = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PartnerPlaces", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PartnerPlaces_Districts_DistrictCode",
                        column: x => x.DistrictCode,
                        principalTable: "Districts",
                        principalColumn: "Code");
                    table.ForeignKey(
                        name: "FK_PartnerPlaces_Partners_PartnerId",
                        column: x => x.PartnerId,
                        principalTable: "Partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_PartnerPlaces_Provinces_ProvinceCode",
                        column: x => x.ProvinceCode,
                        principalTable: "Provinces",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_PartnerPlaces_Subdistricts_SubdistrictCode",
                        column: x => x.SubdistrictCode,
                        principalTable: "Subdistricts",
                        principalColumn: "Code");
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
                name: "OpeningSkills",
                columns: table => new
                {
                    OpeningId = table.Column<int>(type: "integer", nullable: false),
                    SkillCode = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Required = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OpeningSkills", x => new { x.OpeningId, x.SkillCode });
                    table.ForeignKey(
                        name: "FK_OpeningSkills_Openings_OpeningId",
                        column: x => x.OpeningId,
                        principalTable: "Openings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_OpeningSkills_Skills_SkillCode",
                        column: x => x.SkillCode,
                        principalTable: "Skills",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "WorkerNotices",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    WorkerId = table.Column<int>(type: "integer", nullable: false),
                    Kind = table.Column<int>(type: "integer", nullable: false),
                    TextVersion = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    GivenAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Basis = table.Column<int>(type: "integer", nullable: false),
                    RecordedBy = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_WorkerNotices", x => x.Id);
                    table.ForeignKey(
                        name: "FK_WorkerNotices_Workers_WorkerId",
                        column: x => x.WorkerId,
                        principalTable: "Workers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "WorkerSkills",
                columns: table => new
                {
                    WorkerId = table.Column<int>(type: "integer", nullable: false),
                    SkillCode = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    Relation = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_WorkerSkills", x => new { x.WorkerId, x.SkillCode, x.Relation });
                    table.ForeignKey(
                        name: "FK_WorkerSkills_Skills_SkillCode",
                        column: x => x.SkillCode,
                        principalTable: "Skills",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_WorkerSkills_Workers_WorkerId",
                        column: x => x.WorkerId,
                        principalTable: "Workers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Commitments",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    EngagementId = table.Column<int>(type: "integer", nullable: false),
                    Kind = table.Column<int>(type: "integer", nullable: false),
                    Amount = table.Column<decimal>(type: "numeric(18,4)", precision: 18, scale: 4, nullable: true),
                    Unit = table.Column<int>(type: "integer", nullable: true),
                    UnitText = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    StartsOn = table.Column<DateOnly>(type: "date", nullable: true),
                    EndsOn = table.Column<DateOnly>(type: "date", nullable: true),
                    DeliveredAmount = table.Column<decimal>(type: "numeric(18,4)", precision: 18, scale: 4, nullable: true),
                    DeliveredOn = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Commitments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Commitments_Engagements_EngagementId",
                        column: x => x.EngagementId,
                        principalTable: "Engagements",
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

            migrationBuilder.InsertData(
                table: "Skills",
                columns: new[] { "Code", "NameEn", "NameTh" },
                values: new object[,]
                {
                    { "accounting", "Accounting", "บัญชี" },
                    { "air_conditioning", "Air conditioning and cooling", "ช่างแอร์" },
                    { "aquaculture", "Aquaculture", "เพาะเลี้ยงสัตว์น้ำ" },
                    { "baking", "Baking and sweets", "ทำขนมและเบเกอรี่" },
                    { "basketry", "Basketry", "จักสาน" },
                    { "bees_insects", "Bees and insects", "เลี้ยงผึ้งและแมลง" },
                    { "beverages", "Beverages and coffee", "ทำเครื่องดื่มและกาแฟ" },
                    { "biogas_biomass", "Biogas and biomass", "พลังงานชีวภาพ" },
                    { "care", "Care of the old and of children", "ดูแลผู้สูงอายุและเด็ก" },
                    { "carpentry", "Carpentry", "ช่างไม้" },
                    { "community_work", "Community work", "งานพัฒนาชุมชน" },
                    { "compost", "Compost and soil", "ทำปุ๋ยและปรับปรุงดิน" },
                    { "computing", "Computing and software", "คอมพิวเตอร์และซอฟต์แวร์" },
                    { "construction", "General construction", "งานก่อสร้าง" },
                    { "cooking", "Cooking", "ทำอาหาร" },
                    { "disaster_response", "Disaster response", "กู้ภัยและป้องกันภัย" },
                    { "driving", "Driving", "ขับรถ" },
                    { "drones", "Drones and precision farming", "โดรนและเกษตรแม่นยำ" },
                    { "dyeing", "Dyeing and batik", "ย้อมผ้าและบาติก" },
                    { "earthmoving", "Earth-moving plant", "ขับรถขุดรถตัก" },
                    { "ecommerce", "E-commerce", "ขายออนไลน์" },
                    { "electrical", "Electrical work", "ช่างไฟฟ้า" },
                    { "electronics", "Electronics", "ช่างอิเล็กทรอนิกส์" },
                    { "farm_machinery", "Farm machinery", "ขับเครื่องจักรกลเกษตร" },
                    { "field_crops", "Field crops", "ปลูกพืชไร่" },
                    { "food_processing", "Food processing", "แปรรูปอาหาร" },
                    { "food_safety", "Food safety and standards", "ความปลอดภัยอาหารและมาตรฐาน" },
                    { "forestry", "Forestry", "ปลูกและดูแลป่า" },
                    { "fruit_trees", "Fruit and tree crops", "ทำสวนผลไม้" },
                    { "gis", "Maps and geographic information", "แผนที่และภูมิสารสนเทศ" },
                    { "hairdressing", "Hair and beauty", "เสริมสวยและตัดผม" },
                    { "health", "Health work", "สาธารณสุข" },
                    { "herbs", "Medicinal herbs", "ปลูกและแปรรูปสมุนไพร" },
                    { "hospitality", "Hotels and homestays", "โรงแรมและที่พัก" },
                    { "integrated_farming", "Integrated farming", "เกษตรผสมผสาน" },
                    { "irrigation", "Irrigation and water", "ระบบน้ำและชลประทาน" },
                    { "jewellery", "Jewellery", "เครื่องประดับ" },
                    { "languages", "Foreign languages", "ภาษาต่างประเทศ" },
                    { "livestock", "Livestock", "เลี้ยงปศุสัตว์" },
                    { "machine_operation", "Factory machine operation", "ควบคุมเครื่องจักรโรงงาน" },
                    { "marketing", "Marketing and branding", "การตลาดและสร้างแบรนด์" },
                    { "masonry", "Masonry and concrete", "ช่างปูน" },
                    { "massage_spa", "Thai massage and spa", "นวดแผนไทยและสปา" },
                    { "media", "Photography and media", "ถ่ายภาพและทำสื่อ" },
                    { "metalwork", "Metalwork and machining", "งานโลหะและกลึง" },
                    { "motor_repair", "Motor repair", "ซ่อมรถและเครื่องยนต์" },
                    { "mushrooms", "Mushroom growing", "เพาะเห็ด" },
                    { "nursery", "Plant nursery", "เพาะพันธุ์ไม้" },
                    { "office_work", "Office work", "งานสำนักงาน" },
                    { "organic_farming", "Organic farming", "เกษตรอินทรีย์" },
                    { "packaging", "Packaging", "บรรจุภัณฑ์" },
                    { "painting", "Painting", "ช่างสี" },
                    { "plumbing", "Plumbing", "ช่างประปา" },
                    { "pottery", "Pottery", "เครื่องปั้นดินเผา" },
                    { "poultry", "Poultry", "เลี้ยงสัตว์ปีก" },
                    { "quality_control", "Quality control", "ตรวจสอบคุณภาพ" },
                    { "rice_farming", "Rice farming", "ทำนา" },
                    { "sales", "Sales", "ขายสินค้า" },
                    { "security", "Guarding", "รักษาความปลอดภัย" },
                    { "sewing", "Sewing", "ตัดเย็บ" },
                    { "solar", "Solar power", "พลังงานแสงอาทิตย์" },
                    { "teaching", "Teaching and training", "สอนและฝึกอบรม" },
                    { "tourism_guide", "Tour guiding", "มัคคุเทศก์" },
                    { "vegetables", "Vegetable growing", "ปลูกผัก" },
                    { "warehouse", "Warehouse and logistics", "คลังสินค้าและขนส่ง" },
                    { "waste", "Waste and recycling", "จัดการขยะและรีไซเคิล" },
                    { "weaving", "Weaving", "ทอผ้า" },
                    { "welding", "Welding", "ช่างเชื่อม" },
                    { "woodcraft", "Woodcraft", "แกะสลักและงานไม้" }
                });

            migrationBuilder.CreateIndex(
                name: "IX_ImportRows_PersonHash",
                table: "ImportRows",
                column: "PersonHash");

            migrationBuilder.CreateIndex(
                name: "IX_ImportRows_WorkerId",
                table: "ImportRows",
                column: "WorkerId");

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
                name: "IX_Commitments_EngagementId",
                table: "Commitments",
                column: "EngagementId");

            migrationBuilder.CreateIndex(
                name: "IX_Engagements_ImportId",
                table: "Engagements",
                column: "ImportId");

            migrationBuilder.CreateIndex(
                name: "IX_Engagements_PartnerId",
                table: "Engagements",
                column: "PartnerId");

            migrationBuilder.CreateIndex(
                name: "IX_Engagements_SiteId_PartnerId_Role",
                table: "Engagements",
                columns: new[] { "SiteId", "PartnerId", "Role" });

            migrationBuilder.CreateIndex(
                name: "IX_Openings_SiteId",
                table: "Openings",
                column: "SiteId");

            migrationBuilder.CreateIndex(
                name: "IX_OpeningSkills_SkillCode",
                table: "OpeningSkills",
                column: "SkillCode");

            migrationBuilder.CreateIndex(
                name: "IX_PartnerChanges_OtherId",
                table: "PartnerChanges",
                column: "OtherId");

            migrationBuilder.CreateIndex(
                name: "IX_PartnerChanges_PartnerId",
                table: "PartnerChanges",
                column: "PartnerId");

            migrationBuilder.CreateIndex(
                name: "IX_PartnerPlaces_DistrictCode",
                table: "PartnerPlaces",
                column: "DistrictCode");

            migrationBuilder.CreateIndex(
                name: "IX_PartnerPlaces_ImportId",
                table: "PartnerPlaces",
                column: "ImportId");

            migrationBuilder.CreateIndex(
                name: "IX_PartnerPlaces_PartnerId",
                table: "PartnerPlaces",
                column: "PartnerId");

            migrationBuilder.CreateIndex(
                name: "IX_PartnerPlaces_ProvinceCode",
                table: "PartnerPlaces",
                column: "ProvinceCode");

            migrationBuilder.CreateIndex(
                name: "IX_PartnerPlaces_SubdistrictCode",
                table: "PartnerPlaces",
                column: "SubdistrictCode");

            migrationBuilder.CreateIndex(
                name: "IX_Partners_ImportId",
                table: "Partners",
                column: "ImportId");

            migrationBuilder.CreateIndex(
                name: "IX_Partners_JuristicNumber",
                table: "Partners",
                column: "JuristicNumber");

            migrationBuilder.CreateIndex(
                name: "IX_Partners_MergedIntoId",
                table: "Partners",
                column: "MergedIntoId");

            migrationBuilder.CreateIndex(
                name: "IX_Partners_NameKey",
                table: "Partners",
                column: "NameKey");

            migrationBuilder.CreateIndex(
                name: "IX_PersonalAccesses_Subject_SubjectId",
                table: "PersonalAccesses",
                columns: new[] { "Subject", "SubjectId" });

            migrationBuilder.CreateIndex(
                name: "IX_ValueChains_ProductId",
                table: "ValueChains",
                column: "ProductId");

            migrationBuilder.CreateIndex(
                name: "IX_ValueChains_SiteId",
                table: "ValueChains",
                column: "SiteId");

            migrationBuilder.CreateIndex(
                name: "IX_WorkerChanges_ImportId_WorkerId",
                table: "WorkerChanges",
                columns: new[] { "ImportId", "WorkerId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_WorkerChanges_WorkerId",
                table: "WorkerChanges",
                column: "WorkerId");

            migrationBuilder.CreateIndex(
                name: "IX_WorkerNotices_WorkerId",
                table: "WorkerNotices",
                column: "WorkerId");

            migrationBuilder.CreateIndex(
                name: "IX_Workers_PersonHash",
                table: "Workers",
                column: "PersonHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Workers_ProvinceCode_SubdistrictCode_OccupationCode_Availab~",
                table: "Workers",
                columns: new[] { "ProvinceCode", "SubdistrictCode", "OccupationCode", "Availability" });

            migrationBuilder.CreateIndex(
                name: "IX_WorkerSkills_SkillCode",
                table: "WorkerSkills",
                column: "SkillCode");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ChainFlows");

            migrationBuilder.DropTable(
                name: "ChainMaterials");

            migrationBuilder.DropTable(
                name: "Commitments");

            migrationBuilder.DropTable(
                name: "OpeningSkills");

            migrationBuilder.DropTable(
                name: "PartnerChanges");

            migrationBuilder.DropTable(
                name: "PartnerPlaces");

            migrationBuilder.DropTable(
                name: "PersonalAccesses");

            migrationBuilder.DropTable(
                name: "WorkerChanges");

            migrationBuilder.DropTable(
                name: "WorkerNotices");

            migrationBuilder.DropTable(
                name: "WorkerSkills");

            migrationBuilder.DropTable(
                name: "ChainStages");

            migrationBuilder.DropTable(
                name: "Engagements");

            migrationBuilder.DropTable(
                name: "Openings");

            migrationBuilder.DropTable(
                name: "Skills");

            migrationBuilder.DropTable(
                name: "Workers");

            migrationBuilder.DropTable(
                name: "ValueChains");

            migrationBuilder.DropTable(
                name: "Partners");

            migrationBuilder.DropTable(
                name: "Products");

            migrationBuilder.DropIndex(
                name: "IX_ImportRows_PersonHash",
                table: "ImportRows");

            migrationBuilder.DropIndex(
                name: "IX_ImportRows_WorkerId",
                table: "ImportRows");

            migrationBuilder.DropColumn(
                name: "KeySlot",
                table: "ImportRows");

            migrationBuilder.DropColumn(
                name: "PersonHash",
                table: "ImportRows");

            migrationBuilder.DropColumn(
                name: "WorkerId",
                table: "ImportRows");

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
