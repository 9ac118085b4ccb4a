namespace ChoDon.Modules.Campaigns.ListPlans;

/// <param name="Id">The campaign.</param>
/// <param name="Name">Its name.</param>
/// <param name="PlanNumber">Number of its plan.</param>
/// <param name="FirstDay">Its first day.</param>
/// <param name="LastDay">Its last day.</param>
/// <param name="Sessions">Village sessions held, as far as the reader sees them.</param>
/// <param name="Attendance">People times sessions.</param>
/// <param name="Targets">Villages that it means to reach, as far as the reader sees them.</param>
/// <param name="Reached">Those of them in which it held a session.</param>
internal sealed record PlanRow(
    Guid Id, string Name, string? PlanNumber, DateOnly FirstDay, DateOnly? LastDay, int Sessions, int Attendance, int Targets, int Reached);
