using ChoDon.Platform.Abstractions.Jobs;
using Hangfire;

namespace ChoDon.Architecture.Tests.BadSamples;

internal static class HandsItsOwnTypeToHangfire
{
    public static string Enqueue(IBackgroundJobClient client, JobRunContext run) =>
        client.Enqueue<IPlatformJob>(job => job.RunAsync(run, CancellationToken.None));
}
