using ChoDon.Modules.Incidents.Data;
using ChoDon.Platform.Abstractions.Time;

namespace ChoDon.Modules.Incidents.ImportIncidents;

/// <summary>A count as a row of a file tells of it, checked.</summary>
internal sealed record CountDraft(Guid VillageId, Month Month, Guid? KindId, Outcome Outcome, int Cases, int Subjects, int Helped);
