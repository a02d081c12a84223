using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

#pragma warning disable CA1814 // Prefer jagged arrays over multidimensional

namespace Sedz.Schema.Database.Migrations.Sqlite
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
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "PersonHash",
                table: "ImportRows",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "WorkerId",
                table: "ImportRows",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Openings",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    SiteId = table.Column<int>(type: "INTEGER", nullable: false),
                    OccupationCode = table.Column<string>(type: "TEXT", nullable: true),
                    Title = table.Column<string>(type: "TEXT", nullable: true),
                    Headcount = table.Column<int>(type: "INTEGER", nullable: false),
                    StartsOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    EndsOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Wage = table.Column<int>(type: "INTEGER", nullable: true),
                    Activity = table.Column<int>(type: "INTEGER", nullable: false),
                    Synthetic = table.Column<bool>(type: "INTEGER", nullable: false),
                    OpenedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ClosedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
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
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    NameTh = table.Column<string>(type: "TEXT", nullable: false, collation: "th"),
                    NameEn = table.Column<string>(type: "TEXT", nullable: true),
                    NameKey = table.Column<string>(type: "TEXT", nullable: false),
                    Sector = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: true),
                    JuristicNumber = table.Column<string>(type: "TEXT", nullable: true),
                    Website = table.Column<string>(type: "TEXT", nullable: true),
                    Address = table.Column<string>(type: "TEXT", nullable: true),
                    MergedIntoId = table.Column<int>(type: "INTEGER", nullable: true),
                    ImportId = table.Column<int>(type: "INTEGER", nullable: true),
                    Synthetic = table.Column<bool>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
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
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    By = table.Column<string>(type: "TEXT", nullable: false),
                    Subject = table.Column<int>(type: "INTEGER", nullable: false),
                    SubjectId = table.Column<int>(type: "INTEGER", nullable: false),
                    Kinds = table.Column<string>(type: "TEXT", nullable: false),
                    Purpose = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PersonalAccesses", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Products",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    NameTh = table.Column<string>(type: "TEXT", nullable: false, collation: "th"),
                    NameEn = table.Column<string>(type: "TEXT", nullable: true),
                    Kinds = table.Column<string>(type: "TEXT", nullable: false),
                    Sectors = table.Column<string>(type: "TEXT", nullable: false),
                    Published = table.Column<bool>(type: "INTEGER", nullable: false),
                    Synthetic = table.Column<bool>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Circularity_CollectedForRecycling = table.Column<decimal>(type: "TEXT", precision: 19, scale: 6, nullable: true),
                    Circularity_Composted = table.Column<decimal>(type: "TEXT", precision: 19, scale: 6, nullable: true),
                    Circularity_EnergyRecovered = table.Column<decimal>(type: "TEXT", precision: 19, scale: 6, nullable: true),
                    Circularity_FeedstockRecyclingYield = table.Column<decimal>(type: "TEXT", precision: 19, scale: 6, nullable: true),
                    Circularity_Mass = table.Column<decimal>(type: "TEXT", precision: 19, scale: 6, nullable: true),
                    Circularity_RecycledFeedstock = table.Column<decimal>(type: "TEXT", precision: 19, scale: 6, nullable: true),
                    Circularity_RecyclingYield = table.Column<decimal>(type: "TEXT", precision: 19, scale: 6, nullable: true),
                    Circularity_RelativeLifetime = table.Column<decimal>(type: "TEXT", precision: 19, scale: 6, nullable: true),
                    Circularity_RelativeUse = table.Column<decimal>(type: "TEXT", precision: 19, scale: 6, nullable: true),
                    Circularity_Reused = table.Column<decimal>(type: "TEXT", precision: 19, scale: 6, nullable: true),
                    Circularity_ReusedFeedstock = table.Column<decimal>(type: "TEXT", precision: 19, scale: 6, nullable: true),
                    Circularity_SustainedFeedstock = table.Column<decimal>(type: "TEXT", precision: 19, scale: 6, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Products", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Skills",
                columns: table => new
                {
                    Code = table.Column<string>(type: "TEXT", nullable: false),
                    NameTh = table.Column<string>(type: "TEXT", nullable: false, collation: "th"),
                    NameEn = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Skills", x => x.Code);
                });

            migrationBuilder.CreateTable(
                name: "WorkerChanges",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ImportId = table.Column<int>(type: "INTEGER", nullable: false),
                    WorkerId = table.Column<int>(type: "INTEGER", nullable: false),
                    VersionAfter = table.Column<int>(type: "INTEGER", nullable: false),
                    Before = table.Column<string>(type: "TEXT", nullable: true),
                    PersonalBeforeCiphertext = table.Column<byte[]>(type: "BLOB", nullable: true)
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
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    SubdistrictCode = table.Column<string>(type: "TEXT", nullable: false),
                    DistrictCode = table.Column<string>(type: "TEXT", nullable: false),
                    ProvinceCode = table.Column<string>(type: "TEXT", nullable: false),
                    HomeLatitude = table.Column<double>(type: "REAL", nullable: true),
                    HomeLongitude = table.Column<double>(type: "REAL", nullable: true),
                    OccupationCode = table.Column<string>(type: "TEXT", nullable: true),
                    OccupationText = table.Column<string>(type: "TEXT", nullable: true),
                    IndustryCode = table.Column<string>(type: "TEXT", nullable: true),
                    IndustryText = table.Column<string>(type: "TEXT", nullable: true),
                    SkillText = table.Column<string>(type: "TEXT", nullable: true),
                    Education = table.Column<int>(type: "INTEGER", nullable: true),
                    LaidOffOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ReturnedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Availability = table.Column<int>(type: "INTEGER", nullable: false),
                    AvailableFrom = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    WageWish = table.Column<int>(type: "INTEGER", nullable: true),
                    Interests = table.Column<string>(type: "TEXT", nullable: false),
                    InterestText = table.Column<string>(type: "TEXT", nullable: true),
                    LegalBasis = table.Column<int>(type: "INTEGER", nullable: false),
                    SharingBasis = table.Column<int>(type: "INTEGER", nullable: true),
                    PersonHash = table.Column<string>(type: "TEXT", nullable: true),
                    KeySlot = table.Column<long>(type: "INTEGER", nullable: true),
                    Synthetic = table.Column<bool>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
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
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    PartnerId = table.Column<int>(type: "INTEGER", nullable: false),
                    SiteId = table.Column<int>(type: "INTEGER", nullable: false),
                    Role = table.Column<int>(type: "INTEGER", nullable: false),
                    Status = table.Column<int>(type: "INTEGER", nullable: false),
                    OfferedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    AgreedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    DeliveredOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    LapsedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Evidence = table.Column<string>(type: "TEXT", nullable: true),
                    Attestation = table.Column<int>(type: "INTEGER", nullable: false),
                    ImportId = table.Column<int>(type: "INTEGER", nullable: true),
                    Synthetic = table.Column<bool>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
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
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    PartnerId = table.Column<int>(type: "INTEGER", nullable: false),
                    OtherId = table.Column<int>(type: "INTEGER", nullable: false),
                    MovedEngagements = table.Column<string>(type: "TEXT", nullable: false),
                    MovedPlaces = table.Column<string>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", nullable: false),
                    MadeAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    MadeBy = table.Column<string>(type: "TEXT", nullable: false),
                    UndoneAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    UndoneBy = table.Column<string>(type: "TEXT", nullable: true)
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
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    PartnerId = table.Column<int>(type: "INTEGER", nullable: false),
                    ProvinceCode = table.Column<string>(type: "TEXT", nullable: false),
                    DistrictCode = table.Column<string>(type: "TEXT", nullable: true),
                    SubdistrictCode = table.Column<string>(type: "TEXT", nullable: true),
                    Text = table.Column<string>(type: "TEXT", nullable: true),
                    ImportId = table.Column<int>(type: "INTEGER", nullable: true)
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
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ProductId = table.Column<int>(type: "INTEGER", nullable: false),
                    SiteId = table.Column<int>(type: "INTEGER", nullable: true),
                    NameTh = table.Column<string>(type: "TEXT", nullable: false, collation: "th"),
                    NameEn = table.Column<string>(type: "TEXT", nullable: true),
                    Template = table.Column<string>(type: "TEXT", nullable: true),
                    Published = table.Column<bool>(type: "INTEGER", nullable: false),
                    Synthetic = table.Column<bool>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
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
                    OpeningId = table.Column<int>(type: "INTEGER", nullable: false),
                    SkillCode = table.Column<string>(type: "TEXT", nullable: false),
                    Required = table.Column<bool>(type: "INTEGER", nullable: false)
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
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    WorkerId = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    TextVersion = table.Column<string>(type: "TEXT", nullable: false),
                    GivenAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Basis = table.Column<int>(type: "INTEGER", nullable: false),
                    RecordedBy = table.Column<string>(type: "TEXT", nullable: false)
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
                    WorkerId = table.Column<int>(type: "INTEGER", nullable: false),
                    SkillCode = table.Column<string>(type: "TEXT", nullable: false),
                    Relation = table.Column<int>(type: "INTEGER", nullable: false)
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
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    EngagementId = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    Amount = table.Column<decimal>(type: "TEXT", precision: 18, scale: 4, nullable: true),
                    Unit = table.Column<int>(type: "INTEGER", nullable: true),
                    UnitText = table.Column<string>(type: "TEXT", nullable: true),
                    StartsOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    EndsOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    DeliveredAmount = table.Column<decimal>(type: "TEXT", precision: 18, scale: 4, nullable: true),
                    DeliveredOn = table.Column<DateOnly>(type: "TEXT", nullable: true)
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
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ValueChainId = table.Column<int>(type: "INTEGER", nullable: false),
                    Code = table.Column<string>(type: "TEXT", nullable: false),
                    NameTh = table.Column<string>(type: "TEXT", nullable: false),
                    NameEn = table.Column<string>(type: "TEXT", nullable: true),
                    WeighedUnit = table.Column<string>(type: "TEXT", nullable: true),
                    KilogramsOfOne = table.Column<decimal>(type: "TEXT", precision: 19, scale: 6, nullable: true)
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
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ValueChainId = table.Column<int>(type: "INTEGER", nullable: false),
                    Code = table.Column<string>(type: "TEXT", nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    NameTh = table.Column<string>(type: "TEXT", nullable: false),
                    NameEn = table.Column<string>(type: "TEXT", nullable: true),
                    Step = table.Column<string>(type: "TEXT", nullable: true),
                    PartnerId = table.Column<int>(type: "INTEGER", nullable: true),
                    ProvinceCode = table.Column<string>(type: "TEXT", nullable: true),
                    DistrictCode = table.Column<string>(type: "TEXT", nullable: true),
                    SubdistrictCode = table.Column<string>(type: "TEXT", nullable: true),
                    Capacity = table.Column<decimal>(type: "TEXT", precision: 19, scale: 6, nullable: true),
                    CapacityUnit = table.Column<string>(type: "TEXT", nullable: true),
                    CapacityDays = table.Column<int>(type: "INTEGER", nullable: true),
                    StockChangeKilograms = table.Column<decimal>(type: "TEXT", precision: 19, scale: 6, nullable: true)
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
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ValueChainId = table.Column<int>(type: "INTEGER", nullable: false),
                    FromStageId = table.Column<int>(type: "INTEGER", nullable: true),
                    ToStageId = table.Column<int>(type: "INTEGER", nullable: true),
                    Role = table.Column<int>(type: "INTEGER", nullable: false),
                    Material = table.Column<string>(type: "TEXT", nullable: false),
                    Quantity = table.Column<decimal>(type: "TEXT", precision: 19, scale: 6, nullable: true),
                    Unit = table.Column<string>(type: "TEXT", nullable: true),
                    Lost = table.Column<decimal>(type: "TEXT", precision: 19, scale: 6, nullable: true),
                    Baht = table.Column<decimal>(type: "TEXT", precision: 19, scale: 6, nullable: true),
                    FirstDay = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    LastDay = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Attestation = table.Column<int>(type: "INTEGER", nullable: false),
                    Synthetic = table.Column<bool>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false)
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
                name: "IX_Workers_ProvinceCode_SubdistrictCode_OccupationCode_Availability",
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
        }
    }
}
