namespace ChoDon.Modules.Enrollment.ListVillages;

internal enum Having
{
    With,
    Without,
}
