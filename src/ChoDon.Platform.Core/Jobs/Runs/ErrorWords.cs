using Autofac.Core;

namespace ChoDon.Platform.Core.Jobs;

/// <summary>What the history says of an exception: the message that tells the cause, without a stack trace.</summary>
internal static class ErrorWords
{
    public static string Of(Exception exception)
    {
        // Wrappers of the container and of the ORM only say that something inside went wrong.
        var told = exception;
        while (told is DependencyResolutionException or Microsoft.EntityFrameworkCore.DbUpdateException or AggregateException
               && told.InnerException is { } inner)
            told = inner;
        return told.Message;
    }
}
