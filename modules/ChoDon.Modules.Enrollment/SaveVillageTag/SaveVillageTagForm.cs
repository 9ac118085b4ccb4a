using ChoDon.Modules.Enrollment.Web;
using ChoDon.Platform.Abstractions.Units;

namespace ChoDon.Modules.Enrollment.SaveVillageTag;

internal sealed class SaveVillageTagForm : IVillageRecordForm<SaveVillageTagForm, VillageTag>
{
    public Guid Id { get; set; }

    public Guid? Stamp { get; set; }

    public AreaTag? Tag { get; set; }

    public DateOnly? FirstDay { get; set; }

    public DateOnly? LastDay { get; set; }

    public static SaveVillageTagForm Of(VillageTag tag) => new()
    {
        Id = tag.Id,
        Stamp = tag.Stamp,
        Tag = tag.Tag,
        FirstDay = tag.FirstDay,
        LastDay = tag.LastDay,
    };

    public SaveVillageTagCommand ToCommand(Guid villageId) => new(Id, Stamp, villageId, Tag, FirstDay, LastDay);
}
