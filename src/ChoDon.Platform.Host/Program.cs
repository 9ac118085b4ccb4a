using ChoDon.Platform.Host.Commands;

return await HostCommand.RunAsync(args);
