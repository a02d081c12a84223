using System;
using System.Collections.Generic;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

#pragma warning disable CA1814 // Prefer jagged arrays over multidimensional

namespace Sedz.Schema.Database.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class Workers : Migration
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
                name: "IX_Openings_SiteId",
                table: "Openings",
                column: "SiteId");

            migrationBuilder.CreateIndex(
                name: "IX_OpeningSkills_SkillCode",
                table: "OpeningSkills",
                column: "SkillCode");

            migrationBuilder.CreateIndex(
                name: "IX_PersonalAccesses_Subject_SubjectId",
                table: "PersonalAccesses",
                columns: new[] { "Subject", "SubjectId" });

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
                name: "OpeningSkills");

            migrationBuilder.DropTable(
                name: "PersonalAccesses");

            migrationBuilder.DropTable(
                name: "WorkerChanges");

            migrationBuilder.DropTable(
                name: "WorkerNotices");

            migrationBuilder.DropTable(
                name: "WorkerSkills");

            migrationBuilder.DropTable(
                name: "Openings");

            migrationBuilder.DropTable(
                name: "Skills");

            migrationBuilder.DropTable(
                name: "Workers");

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
