using ChoDon.Modules.Campaigns.Data;
using ChoDon.Modules.Campaigns.Rules;

namespace ChoDon.Modules.Campaigns.RecordSession;

/// <summary>Six fields: what a village leader knows when the people go home.</summary>
internal sealed class RecordSessionForm
{
    public Guid Id { get; set; }

    public Guid? Stamp { get; set; }

    public Guid? VillageId { get; set; }

    public SessionKind? Kind { get; set; }

    public DateOnly? Day { get; set; }

    public int? Attendance { get; set; }

    public int? UsefulInformation { get; set; }

    public Guid? TopicId { get; set; }

    public bool DespiteSimilar { get; set; }

    public RecordSessionCommand ToCommand() =>
        new(Id, Stamp, VillageId, Kind, Day, new HeadCount(Attendance, UsefulInformation), TopicId, DespiteSimilar);
}
