namespace ChoDon.Modules.Campaigns.ListPlans;

/// <param name="Id">The campaign.</param>
/// <param name="Name">Its name.</param>
/// <param name="PlanNumber">Number of its plan.</param>
/// <param name="FirstDay">Its first day.</param>
/// <param name="LastDay">Its last day.</param>
/// <param name="Sessions">Village sessions held, as far as the reader sees them.</param>
/// <param name="Attendance">People times sessions.</param>
internal sealed record PlanRow(Guid Id, string Name, string? PlanNumber, DateOnly FirstDay, DateOnly? LastDay, int Sessions, int Attendance);
