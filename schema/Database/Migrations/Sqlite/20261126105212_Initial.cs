using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

#pragma warning disable CA1814 // Prefer jagged arrays over multidimensional

namespace Sedz.Schema.Database.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Boundaries",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Level = table.Column<int>(type: "INTEGER", nullable: false),
                    PlaceCode = table.Column<string>(type: "TEXT", nullable: false),
                    Shape = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Boundaries", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Clusters",
                columns: table => new
                {
                    Code = table.Column<string>(type: "TEXT", nullable: false),
                    NameTh = table.Column<string>(type: "TEXT", nullable: false),
                    NameEn = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Clusters", x => x.Code);
                });

            migrationBuilder.CreateTable(
                name: "HazardSources",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    NameTh = table.Column<string>(type: "TEXT", nullable: false),
                    NameEn = table.Column<string>(type: "TEXT", nullable: false),
                    Citation = table.Column<string>(type: "TEXT", nullable: true),
                    Synthetic = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_HazardSources", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "PersonalDetails",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Subject = table.Column<int>(type: "INTEGER", nullable: false),
                    SubjectId = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    Ciphertext = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PersonalDetails", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Rounds",
                columns: table => new
                {
                    FiscalYear = table.Column<int>(type: "INTEGER", nullable: false),
                    StartsOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    EndsOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ContactsDeadline = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    SitesDeadline = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    BudgetDay = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Rounds", x => x.FiscalYear);
                });

            migrationBuilder.CreateTable(
                name: "SiteNumberings",
                columns: table => new
                {
                    ProvinceCode = table.Column<string>(type: "TEXT", nullable: false),
                    Last = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SiteNumberings", x => x.ProvinceCode);
                });

            migrationBuilder.CreateTable(
                name: "Provinces",
                columns: table => new
                {
                    Code = table.Column<string>(type: "TEXT", nullable: false),
                    NameTh = table.Column<string>(type: "TEXT", nullable: false, collation: "th"),
                    NameEn = table.Column<string>(type: "TEXT", nullable: false),
                    Region = table.Column<int>(type: "INTEGER", nullable: false),
                    ClusterCode = table.Column<string>(type: "TEXT", nullable: true),
                    AreaKm2 = table.Column<double>(type: "REAL", nullable: false),
                    CentroidLatitude = table.Column<double>(type: "REAL", nullable: false),
                    CentroidLongitude = table.Column<double>(type: "REAL", nullable: false),
                    Participates = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Provinces", x => x.Code);
                    table.ForeignKey(
                        name: "FK_Provinces_Clusters_ClusterCode",
                        column: x => x.ClusterCode,
                        principalTable: "Clusters",
                        principalColumn: "Code");
                });

            migrationBuilder.CreateTable(
                name: "HazardPriors",
                columns: table => new
                {
                    SourceId = table.Column<string>(type: "TEXT", nullable: false),
                    Hazard = table.Column<int>(type: "INTEGER", nullable: false),
                    GivesRate = table.Column<bool>(type: "INTEGER", nullable: false),
                    Shape = table.Column<double>(type: "REAL", nullable: false),
                    Years = table.Column<double>(type: "REAL", nullable: false),
                    ReferencePlaces = table.Column<int>(type: "INTEGER", nullable: false),
                    ClosestLevel = table.Column<int>(type: "INTEGER", nullable: false),
                    RecordedLevel = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_HazardPriors", x => new { x.SourceId, x.Hazard });
                    table.ForeignKey(
                        name: "FK_HazardPriors_HazardSources_SourceId",
                        column: x => x.SourceId,
                        principalTable: "HazardSources",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "HazardRecords",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    SourceId = table.Column<string>(type: "TEXT", nullable: false),
                    Key = table.Column<string>(type: "TEXT", nullable: false),
                    Hazard = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    EventKey = table.Column<string>(type: "TEXT", nullable: true),
                    Year = table.Column<int>(type: "INTEGER", nullable: true),
                    StartsOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    EndsOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    TimesFrom = table.Column<int>(type: "INTEGER", nullable: true),
                    TimesTo = table.Column<int>(type: "INTEGER", nullable: true),
                    OutOfYears = table.Column<int>(type: "INTEGER", nullable: true),
                    Shape = table.Column<byte[]>(type: "BLOB", nullable: true),
                    PlaceLevel = table.Column<int>(type: "INTEGER", nullable: true),
                    PlaceCode = table.Column<string>(type: "TEXT", nullable: true),
                    Text = table.Column<string>(type: "TEXT", nullable: true),
                    ImportId = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_HazardRecords", x => x.Id);
                    table.ForeignKey(
                        name: "FK_HazardRecords_HazardSources_SourceId",
                        column: x => x.SourceId,
                        principalTable: "HazardSources",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ObservationWindows",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    SourceId = table.Column<string>(type: "TEXT", nullable: false),
                    Hazard = table.Column<int>(type: "INTEGER", nullable: false),
                    FromYear = table.Column<int>(type: "INTEGER", nullable: false),
                    ToYear = table.Column<int>(type: "INTEGER", nullable: false),
                    ProvinceCodes = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ObservationWindows", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ObservationWindows_HazardSources_SourceId",
                        column: x => x.SourceId,
                        principalTable: "HazardSources",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Imports",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    FileName = table.Column<string>(type: "TEXT", nullable: false),
                    ContentHash = table.Column<string>(type: "TEXT", nullable: false),
                    Encoding = table.Column<string>(type: "TEXT", nullable: true),
                    State = table.Column<int>(type: "INTEGER", nullable: false),
                    OnDuplicate = table.Column<int>(type: "INTEGER", nullable: false),
                    Publish = table.Column<bool>(type: "INTEGER", nullable: false),
                    RoundId = table.Column<int>(type: "INTEGER", nullable: true),
                    Header = table.Column<string>(type: "TEXT", nullable: false),
                    RowCount = table.Column<int>(type: "INTEGER", nullable: false),
                    AcceptedCount = table.Column<int>(type: "INTEGER", nullable: false),
                    RefusedCount = table.Column<int>(type: "INTEGER", nullable: false),
                    DuplicateCount = table.Column<int>(type: "INTEGER", nullable: false),
                    WrittenCount = table.Column<int>(type: "INTEGER", nullable: false),
                    StartedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    FinishedAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Imports", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Imports_Rounds_RoundId",
                        column: x => x.RoundId,
                        principalTable: "Rounds",
                        principalColumn: "FiscalYear");
                });

            migrationBuilder.CreateTable(
                name: "Contacts",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    RoundId = table.Column<int>(type: "INTEGER", nullable: false),
                    ProvinceCode = table.Column<string>(type: "TEXT", nullable: false),
                    Role = table.Column<int>(type: "INTEGER", nullable: false),
                    Position = table.Column<string>(type: "TEXT", nullable: true),
                    SubmittedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Synthetic = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Contacts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Contacts_Provinces_ProvinceCode",
                        column: x => x.ProvinceCode,
                        principalTable: "Provinces",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Contacts_Rounds_RoundId",
                        column: x => x.RoundId,
                        principalTable: "Rounds",
                        principalColumn: "FiscalYear",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Districts",
                columns: table => new
                {
                    Code = table.Column<string>(type: "TEXT", nullable: false),
                    ProvinceCode = table.Column<string>(type: "TEXT", nullable: false),
                    NameTh = table.Column<string>(type: "TEXT", nullable: false, collation: "th"),
                    NameEn = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Districts", x => x.Code);
                    table.ForeignKey(
                        name: "FK_Districts_Provinces_ProvinceCode",
                        column: x => x.ProvinceCode,
                        principalTable: "Provinces",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ContactChanges",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ImportId = table.Column<int>(type: "INTEGER", nullable: false),
                    ContactId = table.Column<int>(type: "INTEGER", nullable: false),
                    Made = table.Column<bool>(type: "INTEGER", nullable: false),
                    PositionBefore = table.Column<string>(type: "TEXT", nullable: true),
                    SubmittedBefore = table.Column<DateTime>(type: "TEXT", nullable: true),
                    PersonalBeforeCiphertext = table.Column<byte[]>(type: "BLOB", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ContactChanges", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ContactChanges_Imports_ImportId",
                        column: x => x.ImportId,
                        principalTable: "Imports",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ImportRows",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ImportId = table.Column<int>(type: "INTEGER", nullable: false),
                    Row = table.Column<int>(type: "INTEGER", nullable: false),
                    Status = table.Column<int>(type: "INTEGER", nullable: false),
                    Verdict = table.Column<string>(type: "TEXT", nullable: false),
                    CellsCiphertext = table.Column<byte[]>(type: "BLOB", nullable: false),
                    SiteId = table.Column<int>(type: "INTEGER", nullable: true),
                    DuplicateOf = table.Column<string>(type: "TEXT", nullable: true),
                    Resolution = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ImportRows", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ImportRows_Imports_ImportId",
                        column: x => x.ImportId,
                        principalTable: "Imports",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "SiteChanges",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ImportId = table.Column<int>(type: "INTEGER", nullable: false),
                    SiteId = table.Column<int>(type: "INTEGER", nullable: false),
                    VersionAfter = table.Column<int>(type: "INTEGER", nullable: false),
                    Before = table.Column<string>(type: "TEXT", nullable: true),
                    PersonalBeforeCiphertext = table.Column<byte[]>(type: "BLOB", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SiteChanges", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SiteChanges_Imports_ImportId",
                        column: x => x.ImportId,
                        principalTable: "Imports",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Subdistricts",
                columns: table => new
                {
                    Code = table.Column<string>(type: "TEXT", nullable: false),
                    DistrictCode = table.Column<string>(type: "TEXT", nullable: false),
                    NameTh = table.Column<string>(type: "TEXT", nullable: false, collation: "th"),
                    NameEn = table.Column<string>(type: "TEXT", nullable: true),
                    Latitude = table.Column<double>(type: "REAL", nullable: true),
                    Longitude = table.Column<double>(type: "REAL", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Subdistricts", x => x.Code);
                    table.ForeignKey(
                        name: "FK_Subdistricts_Districts_DistrictCode",
                        column: x => x.DistrictCode,
                        principalTable: "Districts",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Sites",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Code = table.Column<string>(type: "TEXT", nullable: false),
                    NameTh = table.Column<string>(type: "TEXT", nullable: false, collation: "th"),
                    NameEn = table.Column<string>(type: "TEXT", nullable: true),
                    RoundId = table.Column<int>(type: "INTEGER", nullable: false),
                    ProvinceCode = table.Column<string>(type: "TEXT", nullable: false),
                    DistrictCode = table.Column<string>(type: "TEXT", nullable: true),
                    SubdistrictCode = table.Column<string>(type: "TEXT", nullable: true),
                    DistrictText = table.Column<string>(type: "TEXT", nullable: true),
                    SubdistrictText = table.Column<string>(type: "TEXT", nullable: true),
                    LandType = table.Column<int>(type: "INTEGER", nullable: false),
                    HolderKind = table.Column<int>(type: "INTEGER", nullable: false),
                    HolderName = table.Column<string>(type: "TEXT", nullable: true),
                    AreaM2 = table.Column<double>(type: "REAL", nullable: true),
                    AreaApproximate = table.Column<bool>(type: "INTEGER", nullable: false),
                    Location = table.Column<byte[]>(type: "BLOB", nullable: true),
                    Boundary = table.Column<byte[]>(type: "BLOB", nullable: true),
                    OutsideProvince = table.Column<bool>(type: "INTEGER", nullable: true),
                    Grounds = table.Column<string>(type: "TEXT", nullable: false),
                    Consent = table.Column<int>(type: "INTEGER", nullable: false),
                    ConsentAttestation = table.Column<int>(type: "INTEGER", nullable: true),
                    Permission = table.Column<int>(type: "INTEGER", nullable: false),
                    PermissionAttestation = table.Column<int>(type: "INTEGER", nullable: true),
                    Ready = table.Column<int>(type: "INTEGER", nullable: false),
                    RoadAccess = table.Column<int>(type: "INTEGER", nullable: false),
                    Electricity = table.Column<int>(type: "INTEGER", nullable: false),
                    Water = table.Column<int>(type: "INTEGER", nullable: true),
                    WaterText = table.Column<string>(type: "TEXT", nullable: true),
                    Problems = table.Column<string>(type: "TEXT", nullable: true),
                    Remarks = table.Column<string>(type: "TEXT", nullable: true),
                    Eligibility = table.Column<int>(type: "INTEGER", nullable: false),
                    Published = table.Column<bool>(type: "INTEGER", nullable: false),
                    Synthetic = table.Column<bool>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    UpdatedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Registration_Kind = table.Column<string>(type: "TEXT", nullable: true),
                    Registration_Number = table.Column<string>(type: "TEXT", nullable: true),
                    Registration_Office = table.Column<string>(type: "TEXT", nullable: true),
                    Registration_Registered = table.Column<int>(type: "INTEGER", nullable: false),
                    Registration_RegisteredOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Registration_RunsFrom = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Registration_RunsTo = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Registration_TermMonths = table.Column<int>(type: "INTEGER", nullable: true),
                    Registration_Verified = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Sites", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Sites_Districts_DistrictCode",
                        column: x => x.DistrictCode,
                        principalTable: "Districts",
                        principalColumn: "Code");
                    table.ForeignKey(
                        name: "FK_Sites_Provinces_ProvinceCode",
                        column: x => x.ProvinceCode,
                        principalTable: "Provinces",
                        principalColumn: "Code",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Sites_Rounds_RoundId",
                        column: x => x.RoundId,
                        principalTable: "Rounds",
                        principalColumn: "FiscalYear",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Sites_Subdistricts_SubdistrictCode",
                        column: x => x.SubdistrictCode,
                        principalTable: "Subdistricts",
                        principalColumn: "Code");
                });

            migrationBuilder.CreateTable(
                name: "LandDocuments",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    SiteId = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    Number = table.Column<string>(type: "TEXT", nullable: true),
                    Text = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LandDocuments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_LandDocuments_Sites_SiteId",
                        column: x => x.SiteId,
                        principalTable: "Sites",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Nominations",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    SiteId = table.Column<int>(type: "INTEGER", nullable: false),
                    Channel = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Nominations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Nominations_Sites_SiteId",
                        column: x => x.SiteId,
                        principalTable: "Sites",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "SiteExposures",
                columns: table => new
                {
                    SiteId = table.Column<int>(type: "INTEGER", nullable: false),
                    SourceId = table.Column<string>(type: "TEXT", nullable: false),
                    Hazard = table.Column<int>(type: "INTEGER", nullable: false),
                    Years = table.Column<int>(type: "INTEGER", nullable: false),
                    TimesFrom = table.Column<int>(type: "INTEGER", nullable: false),
                    TimesTo = table.Column<int>(type: "INTEGER", nullable: false),
                    Level = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SiteExposures", x => new { x.SiteId, x.SourceId, x.Hazard });
                    table.ForeignKey(
                        name: "FK_SiteExposures_HazardSources_SourceId",
                        column: x => x.SourceId,
                        principalTable: "HazardSources",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_SiteExposures_Sites_SiteId",
                        column: x => x.SiteId,
                        principalTable: "Sites",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.InsertData(
                table: "Clusters",
                columns: new[] { "Code", "NameEn", "NameTh" },
                values: new object[,]
                {
                    { "C1", "Upper Central", "ภาคกลางตอนบน" },
                    { "C2", "Central Perimeter", "ภาคกลางปริมณฑล" },
                    { "C3", "Lower Central 1", "ภาคกลางตอนล่าง 1" },
                    { "C4", "Lower Central 2", "ภาคกลางตอนล่าง 2" },
                    { "E1", "East 1", "ภาคตะวันออก 1" },
                    { "E2", "East 2", "ภาคตะวันออก 2" },
                    { "N1", "Upper North 1", "ภาคเหนือตอนบน 1" },
                    { "N2", "Upper North 2", "ภาคเหนือตอนบน 2" },
                    { "N3", "Lower North 1", "ภาคเหนือตอนล่าง 1" },
                    { "N4", "Lower North 2", "ภาคเหนือตอนล่าง 2" },
                    { "NE1", "Upper Northeast 1", "ภาคตะวันออกเฉียงเหนือตอนบน 1" },
                    { "NE2", "Upper Northeast 2", "ภาคตะวันออกเฉียงเหนือตอนบน 2" },
                    { "NE3", "Middle Northeast", "ภาคตะวันออกเฉียงเหนือตอนกลาง" },
                    { "NE4", "Lower Northeast 1", "ภาคตะวันออกเฉียงเหนือตอนล่าง 1" },
                    { "NE5", "Lower Northeast 2", "ภาคตะวันออกเฉียงเหนือตอนล่าง 2" },
                    { "S1", "South Gulf of Thailand", "ภาคใต้ฝั่งอ่าวไทย" },
                    { "S2", "South Andaman", "ภาคใต้ฝั่งอันดามัน" },
                    { "S3", "Southern Border", "ภาคใต้ชายแดน" }
                });

            migrationBuilder.InsertData(
                table: "HazardSources",
                columns: new[] { "Id", "Citation", "NameEn", "NameTh", "Synthetic" },
                values: new object[,]
                {
                    { "dfo", "Brakenridge, Global Active Archive of Large Flood Events, Dartmouth Flood Observatory", "Dartmouth Flood Observatory archive", "คลังข้อมูลน้ำท่วม Dartmouth Flood Observatory", false },
                    { "gdis", "Rosvold & Buhaug (2021), GDIS, a global dataset of geocoded disaster locations", "Geocoded Disasters (GDIS)", "ฐานข้อมูลตำแหน่งภัยพิบัติ GDIS", false }
                });

            migrationBuilder.InsertData(
                table: "Provinces",
                columns: new[] { "Code", "AreaKm2", "CentroidLatitude", "CentroidLongitude", "ClusterCode", "NameEn", "NameTh", "Participates", "Region" },
                values: new object[] { "10", 1566.5799999999999, 13.77098, 100.62195, null, "Bangkok", "กรุงเทพมหานคร", false, 2 });

            migrationBuilder.InsertData(
                table: "Rounds",
                columns: new[] { "FiscalYear", "BudgetDay", "ContactsDeadline", "EndsOn", "SitesDeadline", "StartsOn" },
                values: new object[] { 2565, null, new DateOnly(2021, 11, 25), new DateOnly(2022, 9, 30), new DateOnly(2021, 12, 15), new DateOnly(2021, 10, 1) });

            migrationBuilder.InsertData(
                table: "ObservationWindows",
                columns: new[] { "Id", "FromYear", "Hazard", "ProvinceCodes", "SourceId", "ToYear" },
                values: new object[,]
                {
                    { 1, 1975, 0, "[]", "gdis", 2012 },
                    { 2, 2002, 1, "[]", "gdis", 2012 },
                    { 3, 1985, 0, "[]", "dfo", 2012 }
                });

            migrationBuilder.InsertData(
                table: "Provinces",
                columns: new[] { "Code", "AreaKm2", "CentroidLatitude", "CentroidLongitude", "ClusterCode", "NameEn", "NameTh", "Participates", "Region" },
                values: new object[,]
                {
                    { "11", 965.96000000000004, 13.59604, 100.70899, "C2", "Samut Prakan", "สมุทรปราการ", true, 2 },
                    { "12", 640.28999999999996, 13.92503, 100.39214, "C2", "Nonthaburi", "นนทบุรี", true, 2 },
                    { "13", 1521.51, 14.06499, 100.68203, "C2", "Pathum Thani", "ปทุมธานี", true, 2 },
                    { "14", 2547.0100000000002, 14.345190000000001, 100.52714, "C1", "Phra Nakhon Si Ayutthaya", "พระนครศรีอยุธยา", true, 2 },
                    { "15", 948.99000000000001, 14.623989999999999, 100.34837, "C1", "Ang Thong", "อ่างทอง", true, 2 },
                    { "16", 6501.0299999999997, 15.10899, 100.90810999999999, "C1", "Lop Buri", "ลพบุรี", true, 2 },
                    { "17", 818.42999999999995, 14.91207, 100.34719, "C1", "Sing Buri", "สิงห์บุรี", true, 2 },
                    { "18", 2511.8000000000002, 15.13273, 100.02791999999999, "C1", "Chai Nat", "ชัยนาท", true, 2 },
                    { "19", 3487.6500000000001, 14.627269999999999, 101.01687, "C1", "Saraburi", "สระบุรี", true, 2 },
                    { "20", 4510.4799999999996, 13.19082, 101.20253, "E1", "Chon Buri", "ชลบุรี", true, 3 },
                    { "21", 3665.0599999999999, 12.85342, 101.42888000000001, "E1", "Rayong", "ระยอง", true, 3 },
                    { "22", 6404.2200000000003, 12.880699999999999, 102.12984, "E2", "Chanthaburi", "จันทบุรี", true, 3 },
                    { "23", 2852.4200000000001, 12.31742, 102.52056, "E2", "Trat", "ตราด", true, 3 },
                    { "24", 5166.8999999999996, 13.60643, 101.42546, "E1", "Chachoengsao", "ฉะเชิงเทรา", true, 3 },
                    { "25", 5020.3400000000001, 14.047929999999999, 101.6481, "E2", "Prachin Buri", "ปราจีนบุรี", true, 3 },
                    { "26", 2139.6700000000001, 14.217219999999999, 101.17111, "E2", "Nakhon Nayok", "นครนายก", true, 2 },
                    { "27", 6815.1199999999999, 13.788449999999999, 102.322, "E2", "Sa Kaeo", "สระแก้ว", true, 3 },
                    { "30", 20688.82, 14.95674, 102.10972, "NE4", "Nakhon Ratchasima", "นครราชสีมา", true, 1 },
                    { "31", 10047.110000000001, 14.82117, 102.95708, "NE4", "Buri Ram", "บุรีรัมย์", true, 1 },
                    { "32", 8809.9400000000005, 14.885870000000001, 103.65552, "NE4", "Surin", "สุรินทร์", true, 1 },
                    { "33", 8869.5, 14.85641, 104.36877, "NE5", "Si Sa Ket", "ศรีสะเกษ", true, 1 },
                    { "34", 15472.48, 15.183909999999999, 105.11086, "NE5", "Ubon Ratchathani", "อุบลราชธานี", true, 1 },
                    { "35", 4096.1499999999996, 15.895569999999999, 104.33839999999999, "NE5", "Yasothon", "ยโสธร", true, 1 },
                    { "36", 12679.25, 16.03162, 101.8173, "NE4", "Chaiyaphum", "ชัยภูมิ", true, 1 },
                    { "37", 3262.6100000000001, 15.892289999999999, 104.74087, "NE5", "Amnat Charoen", "อำนาจเจริญ", true, 1 },
                    { "38", 3979.5500000000002, 18.148630000000001, 103.71031000000001, "NE1", "Bueng Kan", "บึงกาฬ", true, 1 },
                    { "39", 4091.1900000000001, 17.182040000000001, 102.30211, "NE1", "Nong Bua Lam Phu", "หนองบัวลำภู", true, 1 },
                    { "40", 10629.0, 16.408570000000001, 102.57859999999999, "NE3", "Khon Kaen", "ขอนแก่น", true, 1 },
                    { "41", 11032.27, 17.42512, 102.86319, "NE1", "Udon Thani", "อุดรธานี", true, 1 },
                    { "42", 10490.08, 17.4086, 101.63509000000001, "NE1", "Loei", "เลย", true, 1 },
                    { "43", 3264.2399999999998, 17.940169999999998, 102.83329999999999, "NE1", "Nong Khai", "หนองคาย", true, 1 },
                    { "44", 5582.5900000000001, 15.999750000000001, 103.16542, "NE3", "Maha Sarakham", "มหาสารคาม", true, 1 },
                    { "45", 7831.5100000000002, 15.919639999999999, 103.81328000000001, "NE3", "Roi Et", "ร้อยเอ็ด", true, 1 },
                    { "46", 6898.9799999999996, 16.6281, 103.62182, "NE3", "Kalasin", "กาฬสินธุ์", true, 1 },
                    { "47", 9525.6100000000006, 17.389939999999999, 103.82432, "NE2", "Sakon Nakhon", "สกลนคร", true, 1 },
                    { "48", 5591.2200000000003, 17.38381, 104.42868, "NE2", "Nakhon Phanom", "นครพนม", true, 1 },
                    { "49", 4092.9699999999998, 16.56165, 104.51746, "NE2", "Mukdahan", "มุกดาหาร", true, 1 },
                    { "50", 22056.889999999999, 18.791080000000001, 98.727630000000005, "N1", "Chiang Mai", "เชียงใหม่", true, 0 },
                    { "51", 4481.1899999999996, 18.119109999999999, 98.954620000000006, "N1", "Lamphun", "ลำพูน", true, 0 },
                    { "52", 12500.440000000001, 18.327380000000002, 99.512240000000006, "N1", "Lampang", "ลำปาง", true, 0 },
                    { "53", 7867.4799999999996, 17.749649999999999, 100.51687, "N3", "Uttaradit", "อุตรดิตถ์", true, 0 },
                    { "54", 6484.5299999999997, 18.199770000000001, 100.06475, "N2", "Phrae", "แพร่", true, 0 },
                    { "55", 12165.110000000001, 18.85089, 100.83507, "N2", "Nan", "น่าน", true, 0 },
                    { "56", 6189.6400000000003, 19.234359999999999, 100.19141999999999, "N2", "Phayao", "พะเยา", true, 0 },
                    { "57", 11583.01, 19.847300000000001, 99.866029999999995, "N2", "Chiang Rai", "เชียงราย", true, 0 },
                    { "58", 12784.280000000001, 18.81099, 98.030699999999996, "N1", "Mae Hong Son", "แม่ฮ่องสอน", true, 0 },
                    { "60", 9529.8799999999992, 15.683579999999999, 100.14977, "N4", "Nakhon Sawan", "นครสวรรค์", true, 2 },
                    { "61", 6649.6400000000003, 15.34938, 99.477630000000005, "N4", "Uthai Thani", "อุทัยธานี", true, 2 },
                    { "62", 8520.4899999999998, 16.331060000000001, 99.534800000000004, "N4", "Kamphaeng Phet", "กำแพงเพชร", true, 2 },
                    { "63", 17318.860000000001, 16.718679999999999, 98.793090000000007, "N3", "Tak", "ตาก", true, 4 },
                    { "64", 6672.3400000000001, 17.26361, 99.71105, "N3", "Sukhothai", "สุโขทัย", true, 2 },
                    { "65", 10598.92, 16.982980000000001, 100.54303, "N3", "Phitsanulok", "พิษณุโลก", true, 2 },
                    { "66", 4318.6499999999996, 16.259650000000001, 100.34299, "N4", "Phichit", "พิจิตร", true, 2 },
                    { "67", 12333.16, 16.27814, 101.14651000000001, "N3", "Phetchabun", "เพชรบูรณ์", true, 2 },
                    { "70", 5193.5299999999997, 13.53458, 99.5779, "C3", "Ratchaburi", "ราชบุรี", true, 4 },
                    { "71", 19405.040000000001, 14.584239999999999, 99.047910000000002, "C3", "Kanchanaburi", "กาญจนบุรี", true, 4 },
                    { "72", 5409.2600000000002, 14.60894, 99.891919999999999, "C3", "Suphan Buri", "สุพรรณบุรี", true, 2 },
                    { "73", 2141.73, 13.924250000000001, 100.10262, "C2", "Nakhon Pathom", "นครปฐม", true, 2 },
                    { "74", 866.07000000000005, 13.56892, 100.21237000000001, "C4", "Samut Sakhon", "สมุทรสาคร", true, 2 },
                    { "75", 412.49000000000001, 13.397040000000001, 99.953400000000002, "C4", "Samut Songkhram", "สมุทรสงคราม", true, 2 },
                    { "76", 6173.0, 12.94711, 99.618759999999995, "C4", "Phetchaburi", "เพชรบุรี", true, 4 },
                    { "77", 6427.1800000000003, 11.946619999999999, 99.635099999999994, "C4", "Prachuap Khiri Khan", "ประจวบคีรีขันธ์", true, 4 },
                    { "80", 9892.3899999999994, 8.37941, 99.786829999999995, "S1", "Nakhon Si Thammarat", "นครศรีธรรมราช", true, 5 },
                    { "81", 5319.4200000000001, 8.1411599999999993, 99.007450000000006, "S2", "Krabi", "กระบี่", true, 5 },
                    { "82", 4580.0699999999997, 8.6761599999999994, 98.416889999999995, "S2", "Phangnga", "พังงา", true, 5 },
                    { "83", 550.10000000000002, 7.9703799999999996, 98.345740000000006, "S2", "Phuket", "ภูเก็ต", true, 5 },
                    { "84", 13086.209999999999, 9.0512700000000006, 99.089269999999999, "S1", "Surat Thani", "สุราษฎร์ธานี", true, 5 },
                    { "85", 3223.6500000000001, 9.9705999999999992, 98.699200000000005, "S2", "Ranong", "ระนอง", true, 5 },
                    { "86", 6010.29, 10.34469, 99.06156, "S1", "Chumphon", "ชุมพร", true, 5 },
                    { "90", 7745.4099999999999, 6.9341900000000001, 100.54559, "S1", "Songkhla", "สงขลา", true, 5 },
                    { "91", 3011.5599999999999, 6.8347199999999999, 99.928190000000001, "S2", "Satun", "สตูล", true, 5 },
                    { "92", 4733.6700000000001, 7.54406, 99.595070000000007, "S2", "Trang", "ตรัง", true, 5 },
                    { "93", 3858.3899999999999, 7.5163099999999998, 100.07008999999999, "S1", "Phatthalung", "พัทลุง", true, 5 },
                    { "94", 1975.95, 6.73062, 101.34983, "S3", "Pattani", "ปัตตานี", true, 5 },
                    { "95", 4467.2700000000004, 6.1905099999999997, 101.22796, "S3", "Yala", "ยะลา", true, 5 },
                    { "96", 4487.1400000000003, 6.1779200000000003, 101.71845, "S3", "Narathiwat", "นราธิวาส", true, 5 }
                });

            migrationBuilder.CreateIndex(
                name: "IX_Boundaries_PlaceCode",
                table: "Boundaries",
                column: "PlaceCode",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ContactChanges_ContactId",
                table: "ContactChanges",
                column: "ContactId");

            migrationBuilder.CreateIndex(
                name: "IX_ContactChanges_ImportId_ContactId",
                table: "ContactChanges",
                columns: new[] { "ImportId", "ContactId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Contacts_ProvinceCode",
                table: "Contacts",
                column: "ProvinceCode");

            migrationBuilder.CreateIndex(
                name: "IX_Contacts_RoundId_ProvinceCode_Role",
                table: "Contacts",
                columns: new[] { "RoundId", "ProvinceCode", "Role" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Districts_ProvinceCode",
                table: "Districts",
                column: "ProvinceCode");

            migrationBuilder.CreateIndex(
                name: "IX_HazardRecords_PlaceCode",
                table: "HazardRecords",
                column: "PlaceCode");

            migrationBuilder.CreateIndex(
                name: "IX_HazardRecords_SourceId_Hazard_EventKey_Year",
                table: "HazardRecords",
                columns: new[] { "SourceId", "Hazard", "EventKey", "Year" });

            migrationBuilder.CreateIndex(
                name: "IX_HazardRecords_SourceId_Key",
                table: "HazardRecords",
                columns: new[] { "SourceId", "Key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ImportRows_ImportId_Row",
                table: "ImportRows",
                columns: new[] { "ImportId", "Row" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Imports_ContentHash",
                table: "Imports",
                column: "ContentHash");

            migrationBuilder.CreateIndex(
                name: "IX_Imports_RoundId",
                table: "Imports",
                column: "RoundId");

            migrationBuilder.CreateIndex(
                name: "IX_LandDocuments_Kind_Number",
                table: "LandDocuments",
                columns: new[] { "Kind", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_LandDocuments_SiteId",
                table: "LandDocuments",
                column: "SiteId");

            migrationBuilder.CreateIndex(
                name: "IX_Nominations_SiteId_Channel",
                table: "Nominations",
                columns: new[] { "SiteId", "Channel" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ObservationWindows_SourceId_Hazard",
                table: "ObservationWindows",
                columns: new[] { "SourceId", "Hazard" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PersonalDetails_Subject_SubjectId_Kind",
                table: "PersonalDetails",
                columns: new[] { "Subject", "SubjectId", "Kind" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Provinces_ClusterCode",
                table: "Provinces",
                column: "ClusterCode");

            migrationBuilder.CreateIndex(
                name: "IX_SiteChanges_ImportId_SiteId",
                table: "SiteChanges",
                columns: new[] { "ImportId", "SiteId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SiteExposures_SourceId",
                table: "SiteExposures",
                column: "SourceId");

            migrationBuilder.CreateIndex(
                name: "IX_Sites_Code",
                table: "Sites",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Sites_DistrictCode",
                table: "Sites",
                column: "DistrictCode");

            migrationBuilder.CreateIndex(
                name: "IX_Sites_Eligibility_ProvinceCode",
                table: "Sites",
                columns: new[] { "Eligibility", "ProvinceCode" });

            migrationBuilder.CreateIndex(
                name: "IX_Sites_NameTh_Id",
                table: "Sites",
                columns: new[] { "NameTh", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Sites_ProvinceCode_Code",
                table: "Sites",
                columns: new[] { "ProvinceCode", "Code" });

            migrationBuilder.CreateIndex(
                name: "IX_Sites_RoundId",
                table: "Sites",
                column: "RoundId");

            migrationBuilder.CreateIndex(
                name: "IX_Sites_SubdistrictCode",
                table: "Sites",
                column: "SubdistrictCode");

            migrationBuilder.CreateIndex(
                name: "IX_Subdistricts_DistrictCode",
                table: "Subdistricts",
                column: "DistrictCode");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Boundaries");

            migrationBuilder.DropTable(
                name: "ContactChanges");

            migrationBuilder.DropTable(
                name: "Contacts");

            migrationBuilder.DropTable(
                name: "HazardPriors");

            migrationBuilder.DropTable(
                name: "HazardRecords");

            migrationBuilder.DropTable(
                name: "ImportRows");

            migrationBuilder.DropTable(
                name: "LandDocuments");

            migrationBuilder.DropTable(
                name: "Nominations");

            migrationBuilder.DropTable(
                name: "ObservationWindows");

            migrationBuilder.DropTable(
                name: "PersonalDetails");

            migrationBuilder.DropTable(
                name: "SiteChanges");

            migrationBuilder.DropTable(
                name: "SiteExposures");

            migrationBuilder.DropTable(
                name: "SiteNumberings");

            migrationBuilder.DropTable(
                name: "Imports");

            migrationBuilder.DropTable(
                name: "HazardSources");

            migrationBuilder.DropTable(
                name: "Sites");

            migrationBuilder.DropTable(
                name: "Rounds");

            migrationBuilder.DropTable(
                name: "Subdistricts");

            migrationBuilder.DropTable(
                name: "Districts");

            migrationBuilder.DropTable(
                name: "Provinces");

            migrationBuilder.DropTable(
                name: "Clusters");
        }
    }
}
