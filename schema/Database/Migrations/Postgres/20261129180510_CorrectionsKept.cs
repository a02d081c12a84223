using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Sedz.Schema.Database.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class CorrectionsKept : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "ImportedVersion",
                table: "Partners",
                type: "integer",
                nullable: false,
                defaultValue: 1);

            migrationBuilder.AddColumn<string>(
                name: "Correction",
                table: "PartnerChanges",
                type: "text",
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<byte[]>(
                name: "PersonalBeforeCiphertext",
                table: "PartnerChanges",
                type: "bytea",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "ImportedVersion",
                table: "Engagements",
                type: "integer",
                nullable: false,
                defaultValue: 1);

            migrationBuilder.AddColumn<int>(
                name: "ImportedVersion",
                table: "Activities",
                type: "integer",
                nullable: false,
                defaultValue: 1);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "ImportedVersion",
                table: "Partners");

            migrationBuilder.DropColumn(
                name: "Correction",
                table: "PartnerChanges");

            migrationBuilder.DropColumn(
                name: "PersonalBeforeCiphertext",
                table: "PartnerChanges");

            migrationBuilder.DropColumn(
                name: "ImportedVersion",
                table: "Engagements");

            migrationBuilder.DropColumn(
                name: "ImportedVersion",
                table: "Activities");
        }
    }
}
