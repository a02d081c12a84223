using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Sedz.Schema.Database;

namespace Sedz.Schema.Provinces;

/// <summary>Maps <see cref="Province"/> and fills it from <see cref="ProvinceFacts"/>.</summary>
internal sealed class ProvinceConfiguration : IEntityTypeConfiguration<Province>
{
    public void Configure(EntityTypeBuilder<Province> province)
    {
        province.ToTable("Provinces").HasKey(p => p.Code);
        province.Property(p => p.NameTh).InThaiOrder();
        province.HasOne(p => p.Cluster).WithMany().HasForeignKey(p => p.ClusterCode);
        province.HasData(ProvinceFacts.Provinces);
    }
}
