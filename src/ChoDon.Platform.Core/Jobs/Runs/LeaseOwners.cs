namespace ChoDon.Platform.Core.Jobs;

/// <summary>Names for holders of leases: readable for a person, and different for each claim.</summary>
internal static class LeaseOwners
{
    /// <summary>The machine and the number of this process.</summary>
    public static string Process { get; } = $"{Short(Environment.MachineName)}/{Environment.ProcessId}";

    public static string New() => $"{Process}/{Guid.CreateVersion7():N}";

    private static string Short(string name) => name.Length <= 60 ? name : name[..60];
}
