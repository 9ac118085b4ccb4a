using ChoDon.Modules.Mediation.DisputeKinds;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Abstractions.Units;

namespace ChoDon.Modules.Mediation.Rules;

/// <summary>The rules that hold for a case however its fields were entered.</summary>
internal sealed class CaseFields(DistrictVillages villages, DisputeKindCatalog kinds)
{
    public async Task CheckAsync(Problems problems, DateOnly? receivedOn, Guid? kindId, CancellationToken cancellationToken)
    {
        problems.Day("ReceivedOn", receivedOn, FirstSensible.Day, villages.Today, "Error.TooLongAgo");
        if (kindId is not null && await kinds.FindAsync(kindId, cancellationToken) is null)
            problems.Add("KindId", "Error.ChoiceMissing");
    }
}
