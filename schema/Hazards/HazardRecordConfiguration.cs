using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Sedz.Schema.Hazards;

/// <summary>Maps <see cref="HazardRecord"/>.</summary>
internal sealed class HazardRecordConfiguration : IEntityTypeConfiguration<HazardRecord>
{
    public void Configure(EntityTypeBuilder<HazardRecord> record)
    {
        record.ToTable("HazardRecords").HasKey(r => r.Id);
        record.HasIndex(r => new { r.SourceId, r.Key }).IsUnique();
        record.HasIndex(r => new { r.SourceId, r.Hazard, r.EventKey, r.Year });
        record.HasIndex(r => r.PlaceCode);
        record.HasOne(r => r.Source).WithMany().HasForeignKey(r => r.SourceId);
    }
}
