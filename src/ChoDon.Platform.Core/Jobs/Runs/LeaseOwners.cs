using ChoDon.Platform.Abstractions.Text;

namespace ChoDon.Platform.Core.Jobs;

/// <summary>Names for holders of leases: readable for a person, and different for each claim.</summary>
internal static class LeaseOwners
{
    private const int LongestMachine = 60;

    /// <summary>The machine and the number of this process.</summary>
    public static string Process { get; } = $"{Environment.MachineName.Start(LongestMachine)}/{Environment.ProcessId}";

    public static string New() => $"{Process}/{Guid.CreateVersion7():N}";
}
