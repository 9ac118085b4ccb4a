namespace ChoDon.Modules.Enrollment.ResolveDuplicates;

internal sealed record PairState(HouseholdState Kept, HouseholdState Gone);
