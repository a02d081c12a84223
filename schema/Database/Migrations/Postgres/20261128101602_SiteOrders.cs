using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Sedz.Schema.Database.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class SiteOrders : Migration
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
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateIndex(
                name: "IX_Sites_NameTh_Id",
                table: "Sites",
                columns: new[] { "NameTh", "Id" });
        }
    }
}
